namespace Tertial.Domain.Tests;

public sealed class ObstacleTests
{
    [Theory]
    [InlineData("Planen har inga mål.", null, "Planen har inga mål.")]
    [InlineData("Budgetramar fastställs bara av fullmäktige.", "KL 5:1–2", "Budgetramar fastställs bara av fullmäktige. (KL 5:1–2)")]
    public void An_obstacle_reads_as_a_sentence_with_its_law(string text, string? law, string expected)
    {
        new Obstacle(text, law).ToString().ShouldBe(expected);
    }

    [Fact]
    public void An_action_goes_on_when_nothing_is_in_its_way()
    {
        Should.NotThrow(() => Obstacle.RefuseIfAny([]));
    }

    [Fact]
    public void An_action_with_obstacles_is_refused_with_all_of_them()
    {
        Should.Throw<InvalidOperationException>(() => Obstacle.RefuseIfAny([new("Ett."), new("Två.", "KL 6:38")])).Message.ShouldBe("Ett. Två. (KL 6:38)");
    }
}
