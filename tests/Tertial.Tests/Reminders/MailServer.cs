using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Tertial.Tests.Reminders;

/// <summary>A letter as a mail server received it: whom the envelope names, and what is in it.</summary>
public sealed record ReceivedLetter(IReadOnlyList<string> Recipients, MimeMessage Message, byte[] Bytes)
{
    public string Body => Message.TextBody!.ReplaceLineEndings("\n");
}

/// <summary>A mail server (RFC 5321) on the loopback, for as long as a test lasts. It speaks as real ones do, and can be made to refuse, to be silent and to ask for a password.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentBag<Task> _lines = [];
    private readonly ConcurrentQueue<ReceivedLetter> _letters = [];
    private readonly Task _accepting;

    public MailServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedLetter> Letters => [.. _letters];

    /// <summary>How many have connected.</summary>
    public int Connections => _lines.Count;

    /// <summary>The address that is refused.</summary>
    public string? Refuses { get; set; }

    /// <summary>Takes the line and never says a word.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What one must sign in with.</summary>
    public (string User, string Password)? Password { get; set; }

    /// <summary>What happens when a letter has come and before it is answered.</summary>
    public Action? Received { get; set; }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _lines.Add(TalkAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var line = client;
        try
        {
            if (IsSilent) await Task.Delay(Timeout.Infinite, _stop.Token);
            var (reader, writer) = (new StreamReader(line.GetStream(), Encoding.Latin1), new StreamWriter(line.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true });
            await writer.WriteLineAsync("220 mail.example ESMTP");
            var (recipients, isIn) = (new List<string>(), Password is null);
            while (await reader.ReadLineAsync(_stop.Token) is { } said)
            {
                var answer = await AnswerAsync(said, recipients, reader, writer, isIn);
                isIn |= answer.StartsWith("235", StringComparison.Ordinal);
                await writer.WriteLineAsync(answer);
                if (answer.StartsWith("221", StringComparison.Ordinal)) return;
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The other end hung up, or the test is over.
        }
    }

    private async Task<string> AnswerAsync(string said, List<string> recipients, StreamReader reader, StreamWriter writer, bool isIn)
    {
        switch (said.Split(' ', ':')[0].ToUpperInvariant())
        {
            case "EHLO": return Password is null ? "250-mail.example\r\n250 8BITMIME" : "250-mail.example\r\n250-AUTH PLAIN\r\n250 8BITMIME";
            case "AUTH": return Convert.ToBase64String(Encoding.UTF8.GetBytes($"\0{Password!.Value.User}\0{Password.Value.Password}")) == said.Split(' ')[^1] ? "235 2.7.0 Welcome" : "535 5.7.8 Wrong name or password";
            case "MAIL": recipients.Clear(); return isIn ? "250 2.1.0 Ok" : "530 5.7.0 Sign in first";
            case "RCPT" when Refuses is { } refused && said.Contains(refused, StringComparison.Ordinal): return "550 5.1.1 No such mailbox";
            case "RCPT": recipients.Add(said.Split('<', '>')[1]); return "250 2.1.5 Ok";
            case "DATA":
                await writer.WriteLineAsync("354 Go ahead");
                await ReceiveAsync(recipients, reader);
                return "250 2.0.0 Taken as 4711";
            case "QUIT": return "221 2.0.0 Bye";
            case "RSET" or "NOOP": return "250 2.0.0 Ok";
            default: return "502 5.5.2 Unknown";
        }
    }

    private async Task ReceiveAsync(List<string> recipients, StreamReader reader)
    {
        var content = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } row && row != ".") content.Append(row.StartsWith('.') ? row[1..] : row).Append("\r\n");
        var bytes = Encoding.Latin1.GetBytes(content.ToString());
        using var stream = new MemoryStream(bytes);
        _letters.Enqueue(new([.. recipients], await MimeMessage.LoadAsync(stream), bytes));
        Received?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_lines);
        _listener.Dispose();
        _stop.Dispose();
    }
}
