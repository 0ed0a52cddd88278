using System.Diagnostics;

namespace Tertial.Tests.Killing;

/// <summary>The executable serving a database in a process of its own, which can be killed at any moment.</summary>
internal sealed class KillableSite : IDisposable
{
    private const string Says = "Tertial finns på ";
    private readonly Process _process;

    private KillableSite(Process process) => _process = process;

    /// <summary>Where it is, once it is ready.</summary>
    public Uri Address { get; private set; } = null!;

    public static KillableSite Start(string database, string today) => new(Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tertial.dll"), "serve", "--database", database, "--today", today, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = SourceTree.Web,
            RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__LogLevel__Default"] = "Error" },
        })!);

    /// <summary>Waits until it answers.</summary>
    public async Task<KillableSite> ReadyAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith(Says, StringComparison.Ordinal)) continue;
            Address = new(line[Says.Length..]);
            return this;
        }
        throw new InvalidOperationException("The site ended before it had begun.");
    }

    /// <summary>At once and unasked: no code of the site runs any more.</summary>
    public void Kill() => _process.Kill();

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
