using System.Diagnostics;

namespace Tertial.Tests.Papers;

/// <summary>Programs that read PDF from outside: qpdf and poppler. ./run test installs them where it may.</summary>
internal static class Tool
{
    /// <summary>The words on each page.</summary>
    public static async Task<IReadOnlyList<string>> TextAsync(byte[] file) => (await RunAsync(file, "pdftotext", ["-layout", "-enc", "UTF-8"], ["-"])).TrimEnd('\f').Split('\f');

    /// <summary>Runs a program on a file; what it printed.</summary>
    public static Task<string> ReadAsync(byte[] file, string program, params string[] args) => RunAsync(file, program, args, []);

    private static async Task<string> RunAsync(byte[] file, string program, string[] args, string[] after)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.pdf");
        await File.WriteAllBytesAsync(path, file);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [.. args, path, .. after]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', args)}: {await errors}");
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
