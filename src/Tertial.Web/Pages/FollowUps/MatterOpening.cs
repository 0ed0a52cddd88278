using Tertial.Domain;
using Tertial.Domain.Decisions;
using Tertial.Web.Data;

namespace Tertial.Web.Pages.FollowUps;

/// <summary>Opens the matter in which a body is to decide on a closed follow-up.</summary>
public sealed class MatterOpening(TertialContext db, Journal journal, Clock clock)
{
    public static IReadOnlyList<Obstacle> ObstaclesTo(MunicipalRecord record, FoundFollowUp found)
    {
        var followUp = record.FollowUps.First(candidate => candidate.Id == found.FollowUp.Id);
        if (!followUp.IsClosed) return [new($"{followUp.Name} är inte avslutad. Ett ärende öppnas när det som ska beslutas är fryst.")];
        return record.ApprovalOf(followUp.Id) is { } point && record.Decisions.StandingOn(point.Id, found.Today) != Standing.Rejected
            ? [new($"{followUp.Name} har redan ett ärende, {record.Decisions.MatterOf(point.Id).Diarienummer}.")]
            : [];
    }

    /// <summary>The opened matter; or what stands in the way.</summary>
    public async Task<(IReadOnlyList<Obstacle> Obstacles, Matter? Matter)> OpenAsync(FoundFollowUp found, MatterForm form)
    {
        await using var writing = await journal.BeginAsync();
        var record = (await RecordReading.ReadAsync(db))!;
        var extra = ExtraPoints.Of(record, found);
        IReadOnlyList<Obstacle> obstacles = [.. ObstaclesTo(record, found), .. Matter.ObstaclesToOpening(record.Matters, form.Diarienummer!), .. extra.ObstaclesTo(form)];
        if (obstacles.Count > 0) return (obstacles, null);
        var matter = Compose(found, form);
        extra.AddTo(matter, form, clock.NewId);
        db.Add(matter);
        await writing.SaveAsync(new MatterOpened(matter.Id, matter.Diarienummer, matter.Title), found.Actor.Id.Value);
        return ([], matter);
    }

    private Matter Compose(FoundFollowUp found, MatterForm form)
    {
        var id = new MatterId(clock.NewId());
        return new()
        {
            Id = id,
            Diarienummer = form.Diarienummer!.Trim(),
            Title = form.Title!.Trim(),
            BodyId = found.Body.Id,
            CaseOfficer = found.Actor.Title,
            RegisteredOn = clock.Today,
            Summary = form.Summary?.Trim(),
            Papers = [new() { Id = new(clock.NewId()), MatterId = id, Title = form.Paper!.Trim(), Date = clock.Today, Text = form.Text?.Trim(), Origin = Origin.Own }],
            Points =
            [
                new()
                {
                    Id = new(clock.NewId()),
                    MatterId = id,
                    Number = 1,
                    Text = form.Point!.Trim(),
                    DecidingBodyId = found.Body.Id,
                    Effect = Effect.ApproveFollowUp,
                    FollowUpId = found.FollowUp.Id,
                    Origin = Origin.Own,
                },
            ],
            Conditions = [],
            Handlings = [],
            Annulments = [],
            Origin = Origin.Own,
        };
    }
}
