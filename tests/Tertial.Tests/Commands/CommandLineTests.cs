using Microsoft.Data.Sqlite;

namespace Tertial.Tests.Commands;

[Collection(nameof(Terminal))]
public sealed class CommandLineTests(Terminal terminal)
{
    [Fact]
    public async Task Export_import_export_gives_identical_files()
    {
        var (first, second) = (terminal.PathOf("first.json"), terminal.PathOf("second.json"));
        await Terminal.RunAsync("export", first, "--database", await terminal.DemoAsync("demo.db"));
        (await Terminal.RunAsync("import", first, "--database", terminal.PathOf("copy.db"))).Code.ShouldBe(0);

        (await Terminal.RunAsync("export", second, "--database", terminal.PathOf("copy.db"))).Code.ShouldBe(0);

        File.ReadAllBytes(second).ShouldBe(File.ReadAllBytes(first));
        File.ReadAllBytes(first).ShouldBe(File.ReadAllBytes(SourceTree.Demo));
    }

    [Fact]
    public async Task Verify_names_the_journal_entry_that_was_altered()
    {
        var database = await terminal.DemoAsync("altered.db");
        (await Terminal.RunAsync("verify", "--database", database)).Code.ShouldBe(0);
        Execute(database, "UPDATE journal SET content = replace(content, 'Ånge', 'Ange') WHERE sequence = 1");

        var (code, _, errors) = await Terminal.RunAsync("verify", "--database", database);

        code.ShouldBe(1);
        errors.ShouldContain("Journalpost 1 (MunicipalityImported,");
        errors.ShouldContain("är ändrad efter att den skrevs");
    }

    [Fact]
    public async Task Verify_names_the_follow_up_whose_frozen_text_was_altered()
    {
        var database = await terminal.DemoAsync("thawed.db");
        Execute(database, "UPDATE follow_ups SET frozen = replace(frozen, 'notMet', 'met') WHERE number = 2");

        var (code, _, errors) = await Terminal.RunAsync("verify", "--database", database);

        code.ShouldBe(1);
        errors.ShouldContain("Det frysta i Tertial 2 (2024-08-31) är ändrat");
    }

    [Fact]
    public async Task Import_refuses_a_database_that_is_not_empty()
    {
        var (code, _, errors) = await Terminal.RunAsync("import", SourceTree.Demo, "--database", await terminal.DemoAsync("demo.db"));

        code.ShouldBe(1);
        errors.ShouldContain("Databasen är inte tom.");
    }

    [Theory]
    [InlineData("{", "rad 1")]
    [InlineData("{}", "ingen utväxlingsfil")]
    [InlineData("{\"format\":\"tertial\",\"version\":9}", "version stöds inte")]
    [InlineData("{\"format\":\"tertial\",\"version\":1,\"record\":{\"municipality\":null,\"extra\":1}}", "extra")]
    [InlineData("{\"format\":\"tertial\",\"version\":1,\"record\":{}}", "municipality")]
    [InlineData("[1]", "ingen utväxlingsfil")]
    [InlineData("", "rad 1")]
    public async Task A_broken_file_is_refused_with_the_place_and_nothing_is_imported(string content, string says)
    {
        var file = terminal.PathOf("broken.json");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);

        var (code, _, errors) = await Terminal.RunAsync("import", file, "--database", terminal.PathOf("never.db"));

        code.ShouldBe(1);
        errors.ShouldContain(says);
        File.Exists(terminal.PathOf("never.db")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"decidingBodyId\": \"0185", "\"decidingBodyId\": \"1185")]
    [InlineData("\"source\": \"Dnr KS 23/702, 2023-10-16\"", "\"source\": \"\"")]
    public async Task A_file_that_contradicts_itself_is_refused(string sound, string broken)
    {
        var file = terminal.PathOf("contradiction.json");
        var text = await File.ReadAllTextAsync(SourceTree.Demo, TestContext.Current.CancellationToken);
        text.ShouldContain(sound);
        await File.WriteAllTextAsync(file, text.Replace(sound, broken, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        (await Terminal.RunAsync("import", file, "--database", terminal.PathOf("never.db"))).Code.ShouldBe(1);

        File.Exists(terminal.PathOf("never.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Until_leaves_out_what_happened_later()
    {
        var database = await terminal.DemoAsync("until.db", "--until", "2023-11-20");

        var (_, output, _) = await Terminal.RunAsync("verdicts", "--as-of", "2024-05-20", "--database", database);

        output.ShouldContain("Ingen version av planen gällde den dagen.");
    }

    [Fact]
    public async Task A_backup_can_be_put_back_after_a_change()
    {
        var database = await terminal.DemoAsync("live.db");
        var copy = terminal.PathOf("copy-of-live.db");
        (await Terminal.RunAsync("backup", copy, "--database", database)).Code.ShouldBe(0);
        Execute(database, "UPDATE municipalities SET name = 'Fel kommun'");

        (await Terminal.RunAsync("restore", copy, "--database", database)).Code.ShouldBe(0);

        Read(database, "SELECT name FROM municipalities").ShouldBe("Ånge kommun");
    }

    [Theory]
    [InlineData("export", "--database", "nowhere.db", "x.json")]
    [InlineData("verdicts", "--as-of", "31/8")]
    [InlineData("import", "missing.json")]
    [InlineData("verdicts", "--format", "xml")]
    public async Task Wrong_input_gets_a_sentence_and_code_1(params string[] args)
    {
        var (code, _, errors) = await Terminal.RunAsync(args);

        code.ShouldBe(1);
        errors.Trim().ShouldNotBeEmpty();
        errors.ShouldNotContain("   at ");
    }

    private static void Execute(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }

    private static string? Read(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return connection;
    }
}
