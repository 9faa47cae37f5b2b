using System.Threading.RateLimiting;
using ClinicWeb.Settings;

namespace ClinicWeb.Security;

public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Links = "links";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, ClinicSettings settings) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignIn, context => PerAddress(context, settings.SignInsPerMinute));
        limiter.AddPolicy(Links, context => PerAddress(context, settings.LinkRequestsPerMinute));
    });

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        context.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
