using System.Net;
using System.Net.Sockets;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>A port of this machine alone that stays free while its server is down: outgoing connections take their ports from higher up.</summary>
internal static class FreePort
{
    private const int From = 20000;
    private const int To = 32000;

    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(From, To);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody else's; the next one.
            }
        }
    }
}
