using Microsoft.EntityFrameworkCore;
using Tertial.Domain.Organisation;
using Tertial.Domain.Plans;

namespace Tertial.Web.Data.Mappings;

internal static class OrganisationMapping
{
    public static void Map(ModelBuilder model)
    {
        // Installations from before there was a comparison compare with nobody.
        model.Entity<Municipality>().Property(municipality => municipality.ComparedWith).HasDefaultValueSql("'[]'");
        model.Entity<Municipality>().Property(municipality => municipality.ExtraTests).HasDefaultValueSql("'[]'");
        model.Entity<Municipality>().Property(municipality => municipality.PaperTemplates).HasDefaultValueSql("'[]'");
        model.Entity<Municipality>().Property(municipality => municipality.ApprovalRules).HasDefaultValueSql("'[]'");
        model.Entity<Body>().HasIndex(body => body.Code).IsUnique();
        model.Entity<Body>().HasOne<Body>().WithMany().HasForeignKey(body => body.PartOf);
        model.Entity<Unit>().HasOne<Body>().WithMany().HasForeignKey(unit => unit.BodyId);
        model.Entity<Unit>().HasOne<Unit>().WithMany().HasForeignKey(unit => unit.PartOf);
        model.Entity<Person>().Property(person => person.Email).HasMaxLength(EmailAddress.Longest);
        model.Entity<StandIn>().HasOne<Person>().WithMany().HasForeignKey(item => item.Absent);
        model.Entity<StandIn>().HasOne<Person>().WithMany().HasForeignKey(item => item.Substitute);
        model.Entity<MandatePeriod>();
        model.Entity<FocusArea>();
        model.Entity<GoalArea>();
        model.Entity<OutcomeGoal>();
    }
}
