using System.Diagnostics;
using System.Globalization;

namespace Tertial.Bench;

/// <summary>A server in a process of its own, kept to one core unless said otherwise.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    public Server(int port, params string[] args)
        : this($"http://127.0.0.1:{port}", isBare: false, Start([Dll, .. args, "--urls", $"http://127.0.0.1:{port}"]))
    {
    }

    /// <summary>The site on the machine as it is, with all its cores.</summary>
    public static Server Unbound(int port, params string[] args) =>
        new($"http://127.0.0.1:{port}", isBare: false, Start("dotnet", [Dll, .. args, "--urls", $"http://127.0.0.1:{port}"], "Production"));

    private Server(string address, bool isBare, Process process) => (Address, IsBare, _process) = (address, isBare, process);

    public string Address { get; }

    public bool IsBare { get; }

    private static string Dll => Path.Combine("artifacts", "publish", "bench", "tertial.dll");

    public static Server Bare(int port, string file) =>
        new($"http://127.0.0.1:{port}", isBare: true, Start([typeof(Server).Assembly.Location, "bare", file, port.ToString(CultureInfo.InvariantCulture)]));

    /// <summary>The site as while it is developed, where one may sign in as anyone.</summary>
    public static Server Developing(int port, params string[] args) =>
        new($"http://127.0.0.1:{port}", isBare: false, Start([Dll, .. args, "--urls", $"http://127.0.0.1:{port}"], "Development"));

    public static Process Tertial(params string[] args) => Start([Dll, .. args]);

    public double ResidentMegabytes => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2],
        CultureInfo.InvariantCulture) / 1024;

    public async Task FirstPageAsync(HttpClient http, string path)
    {
        for (var tries = 0; tries < 1000; tries++)
        {
            try
            {
                using var response = await http.GetAsync(new Uri(Address + path));
                response.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                await Task.Delay(10);
            }
        }
        throw new TimeoutException($"{Address} never answered.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // taskset replaces itself with dotnet, so the process id is the server's own.
    private static Process Start(IEnumerable<string> args, string environment = "Production") => Start("taskset", ["-c", "0", "dotnet", .. args], environment);

    private static Process Start(string command, IEnumerable<string> args, string environment) => Process.Start(new ProcessStartInfo(command, args)
    {
        RedirectStandardOutput = true,
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["Logging__LogLevel__Default"] = "Error" },
    })!;
}
