using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tertial.Web.Reminders;

/// <summary>What the mail server made of a letter.</summary>
/// <param name="IsSent">Whether it took it.</param>
/// <param name="Answer">What it said, or why it could not be asked.</param>
/// <param name="IsServerGone">Whether the server itself was at fault, so that the next letter would fare no better.</param>
public sealed record MailAnswer(bool IsSent, string Answer, bool IsServerGone = false);

/// <summary>A line to the mail server, opened for the first letter and kept for the next.</summary>
public sealed class MailSender(MailSettings settings) : IAsyncDisposable
{
    private SmtpClient? _line;

    /// <summary>Never throws for what a mail server does.</summary>
    public async Task<MailAnswer> SendAsync(MimeMessage letter, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(settings.Patience);
        try
        {
            var line = await LineAsync(patience.Token);
            return new(true, await line.SendAsync(letter, patience.Token));
        }
        catch (SmtpCommandException refused) when (_line is { IsConnected: true, IsAuthenticated: var signedIn } && (signedIn || settings.User is null))
        {
            // The line holds: it was this letter or this address that was refused.
            return new(false, $"{(int)refused.StatusCode} {refused.Message}");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return await GiveUpAsync($"{settings.Host} svarade inte inom {settings.Patience.TotalSeconds:0} sekunder.");
        }
        catch (Exception failed) when (failed is SmtpCommandException or SmtpProtocolException or ServiceNotConnectedException or AuthenticationException or SslHandshakeException or NotSupportedException or SocketException or IOException)
        {
            return await GiveUpAsync(failed.Message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_line is null) return;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            if (_line.IsConnected) await _line.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception gone) when (gone is IOException or SocketException or SmtpProtocolException or SmtpCommandException or OperationCanceledException)
        {
            // What was sent is sent.
        }
        _line.Dispose();
        _line = null;
    }

    private async Task<SmtpClient> LineAsync(CancellationToken stop)
    {
        if (_line is { IsConnected: true }) return _line;
        _line?.Dispose();
        _line = new();
        await _line.ConnectAsync(settings.Host, settings.Port, settings.Security, stop);
        if (settings.User is { } user) await _line.AuthenticateAsync(user, settings.Password ?? "", stop);
        return _line;
    }

    private Task<MailAnswer> GiveUpAsync(string why)
    {
        _line?.Dispose();
        _line = null;
        return Task.FromResult(new MailAnswer(false, why, IsServerGone: true));
    }
}
