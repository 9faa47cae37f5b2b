using System.Buffers;
using System.Collections.Concurrent;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace TrustContent.ClinicWeb.Tests.Reports;

/// <summary>A mail server of the tests' own, on loopback, that keeps what it gets.</summary>
internal sealed class Mailbox : MessageStore, IAsyncDisposable
{
    private readonly ConcurrentQueue<(string To, string Text)> _got = [];
    private readonly CancellationTokenSource _ends = new();
    private readonly Task _runs;

    public Mailbox(int? port = null)
    {
        Port = port ?? FreePort.Next();
        var services = new ServiceProvider();
        services.Add(this);
        _runs = new SmtpServer.SmtpServer(new SmtpServerOptionsBuilder().ServerName("127.0.0.1").Endpoint(end => end.Endpoint(new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, Port)).AllowUnsecureAuthentication(false)).Build(), services)
            .StartAsync(_ends.Token);
    }

    public int Port { get; }

    public IReadOnlyCollection<(string To, string Text)> Got => _got;

    public override Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
    {
        using var message = MimeKit.MimeMessage.Load(new MemoryStream(buffer.ToArray()), cancellationToken);
        _got.Enqueue((message.To.ToString(), $"{message.Subject}\n{message.TextBody}"));
        return Task.FromResult(SmtpResponse.Ok);
    }

    public async Task<(string To, string Text)> FirstAsync()
    {
        for (var tries = 0; tries < 600 && _got.IsEmpty; tries++)
        {
            await Task.Delay(100);
        }

        return _got.FirstOrDefault();
    }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        try
        {
            await _runs;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        _ends.Dispose();
    }
}
