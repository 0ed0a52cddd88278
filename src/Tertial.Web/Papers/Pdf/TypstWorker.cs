using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Tertial.Web.Papers.Pdf;

/// <summary>One process of the engine: asked one thing at a time, over its standard input and output.</summary>
internal sealed class TypstWorker : IDisposable
{
    private const int Largest = 256 * 1024 * 1024;

    private readonly Process _process;
    private readonly Stream _output;
    private readonly Stream _input;

    private TypstWorker(Process process) =>
        (_process, _output, _input) = (process, process.StandardOutput.BaseStream, process.StandardInput.BaseStream);

    public int Id => _process.Id;

    /// <summary>How many documents it has made.</summary>
    public int Made { get; private set; }

    /// <summary>What the process uses now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <exception cref="PaperException">When the engine or one of its fonts is not in the installation.</exception>
    public static async Task<TypstWorker> StartAsync(PaperSettings settings)
    {
        var worker = new TypstWorker(Launch(settings));
        try
        {
            using var patience = new CancellationTokenSource(settings.Patience);
            var (header, _) = await worker.ReadAsync(patience.Token);
            if (header.Ready) return worker;
            throw Faults.Of(header);
        }
        catch (Exception lost) when (lost is EndOfStreamException or IOException or OperationCanceledException)
        {
            worker.Dispose();
            throw Faults.NoEngine($"The engine in {settings.Engine} never became ready.");
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <exception cref="IOException">When the process ends before it has answered.</exception>
    public async Task<(AnswerHeader Header, byte[] Pdf)> AskAsync(ReadOnlyMemory<byte> job)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, job.Length);
        await _input.WriteAsync(length);
        await _input.WriteAsync(job);
        await _input.FlushAsync();
        var answer = await ReadAsync(CancellationToken.None);
        Made++;
        return answer;
    }

    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had already ended.
        }
        _process.Dispose();
    }

    private async Task<(AnswerHeader Header, byte[] Body)> ReadAsync(CancellationToken cancellation)
    {
        var lengths = new byte[8];
        await _output.ReadExactlyAsync(lengths, cancellation);
        var header = await ReadAsync(BinaryPrimitives.ReadInt32BigEndian(lengths), cancellation);
        var body = await ReadAsync(BinaryPrimitives.ReadInt32BigEndian(lengths.AsSpan(4)), cancellation);
        return (JsonSerializer.Deserialize<AnswerHeader>(header, PaperJson.Options)!, body);
    }

    private async Task<byte[]> ReadAsync(int length, CancellationToken cancellation)
    {
        if (length is < 0 or > Largest) throw new IOException($"The engine answered with a part of {length} bytes.");
        var bytes = new byte[length];
        await _output.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    private static Process Launch(PaperSettings settings)
    {
        var start = new ProcessStartInfo(settings.Node, ["--max-old-space-size=256", Path.Combine(settings.Engine, "worker.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = settings.Engine,
        };
        // The fonts are the installation's own: what happens to be on the machine must not change a document.
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(settings.Engine, "fonts.conf");
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception missing) when (missing is Win32Exception or DirectoryNotFoundException)
        {
            throw Faults.NoEngine(missing.Message);
        }
    }
}

/// <summary>What the engine says with each document, or in place of it.</summary>
internal sealed record AnswerHeader(bool Ready = false, string? Fault = null, string? Detail = null, int Pages = 0, long Memory = 0);
