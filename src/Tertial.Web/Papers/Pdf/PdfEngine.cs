using System.Diagnostics;
using System.Threading.Channels;

namespace Tertial.Web.Papers.Pdf;

/// <summary>Makes PDF in a process of its own and keeps watch over it: one document at a time from a bounded queue, begun anew when the process ends, hangs or grows.</summary>
public sealed class PdfEngine : IAsyncDisposable
{
    private const int Attempts = 3, DocumentsPerProcess = 500;
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(10), Glance = TimeSpan.FromMilliseconds(50);

    private readonly PaperSettings _settings;
    private readonly ILogger<PdfEngine> _log;
    private readonly Channel<PdfJob> _jobs;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _work;
    private TypstWorker? _worker;

    public PdfEngine(PaperSettings settings, ILogger<PdfEngine> log)
    {
        (_settings, _log) = (settings, log);
        _jobs = Channel.CreateBounded<PdfJob>(new BoundedChannelOptions(settings.Queue) { SingleReader = true });
        _work = Task.Run(WorkAsync);
    }

    /// <summary>The process at work, for those who watch it; nothing when none is running.</summary>
    public int? WorkerId => _worker?.Id;

    /// <summary>The most memory a process of the engine has been seen to use, in bytes.</summary>
    public long HighestMemory { get; private set; }

    /// <exception cref="PaperException">Why it cannot be made.</exception>
    public Task<byte[]> WriteAsync(Document document, PdfStandard standard, CancellationToken cancellation = default) => WriteAsync(document, standard, null, cancellation);

    /// <exception cref="PaperException">Why it cannot be made.</exception>
    public async Task<byte[]> WriteAsync(Document document, PdfStandard standard, Emblem? emblem, CancellationToken cancellation)
    {
        var job = new PdfJob(PdfJob.RequestFor(document, standard, emblem, _settings.Site), cancellation);
        if (!_jobs.Writer.TryWrite(job)) throw Faults.Busy();
        return await job.Pdf.Task.WaitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _stopping.CancelAsync();
        await _work;
        while (_jobs.Reader.TryRead(out var job)) job.Pdf.TrySetException(Faults.NoEngine("The site is stopping."));
        _stopping.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            while (await WaitAsync())
                while (_jobs.Reader.TryRead(out var job))
                    if (!job.IsAbandoned) await DoAsync(job);
        }
        catch (OperationCanceledException)
        {
            // The site is stopping.
        }
        finally
        {
            End();
        }
    }

    // A process that nobody needs is let go.
    private async Task<bool> WaitAsync()
    {
        var next = _jobs.Reader.WaitToReadAsync(_stopping.Token).AsTask();
        if (_worker is not null && await Task.WhenAny(next, Task.Delay(Idle, _stopping.Token)) != next) End();
        return await next;
    }

    private async Task DoAsync(PdfJob job)
    {
        try
        {
            job.Pdf.TrySetResult(await MakeAsync(job));
        }
        catch (PaperException expected)
        {
            PdfLog.Failed(_log, expected.Message, expected.Detail);
            job.Pdf.TrySetException(expected);
        }
        catch (OperationCanceledException stopping)
        {
            job.Pdf.TrySetException(Faults.NoEngine(stopping.Message));
            throw;
        }
    }

    private async Task<byte[]> MakeAsync(PdfJob job)
    {
        for (var attempt = 1; ; attempt++)
        {
            _worker ??= await TypstWorker.StartAsync(_settings);
            try
            {
                var (header, pdf) = await WatchedAsync(_worker, job);
                if (_worker.Made >= DocumentsPerProcess || header.Memory > _settings.MemoryBound * 3 / 4) End();
                return header.Fault is null ? pdf : throw Faults.Of(header);
            }
            catch (Exception lost) when (lost is IOException or TimeoutException)
            {
                End();
                PdfLog.Lost(_log, attempt, lost.Message);
                if (attempt == Attempts) throw Faults.Lost(lost.Message);
            }
        }
    }

    private async Task<(AnswerHeader Header, byte[] Pdf)> WatchedAsync(TypstWorker worker, PdfJob job)
    {
        var clock = Stopwatch.StartNew();
        var answer = worker.AskAsync(job.Request);
        while (await Task.WhenAny(answer, Task.Delay(Glance, _stopping.Token)) != answer)
        {
            _stopping.Token.ThrowIfCancellationRequested();
            var memory = worker.Memory;
            HighestMemory = Math.Max(HighestMemory, memory);
            if (memory > _settings.MemoryBound) Abandon(answer, $"The engine used {memory / 1024 / 1024} MB.");
            if (clock.Elapsed > _settings.Patience) Abandon(answer, $"The engine did not answer in {_settings.Patience.TotalSeconds:0} s.");
        }
        return await answer;
    }

    // The answer never comes once the process is ended; its failure is expected.
    private void Abandon(Task answer, string why)
    {
        _ = answer.ContinueWith(static late => _ = late.Exception, TaskScheduler.Default);
        End();
        throw new TimeoutException(why);
    }

    private void End()
    {
        _worker?.Dispose();
        _worker = null;
    }
}

internal static partial class PdfLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "PDF: {Message} ({Detail})")]
    public static partial void Failed(ILogger log, string message, string? detail);

    [LoggerMessage(Level = LogLevel.Warning, Message = "PDF: attempt {Attempt} was lost. {Why}")]
    public static partial void Lost(ILogger log, int attempt, string why);
}
