using System.Globalization;
using System.Threading.RateLimiting;
using ClinicWeb.Settings;

namespace ClinicWeb.Security;

public static class RateLimits
{
    public const string SignIn = "sign-in";
    public const string Links = "links";
    public const string Api = "api";

    public static IServiceCollection AddRateLimits(this IServiceCollection services, ClinicSettings settings) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SignIn, context => PerAddress(context, settings.SignInsPerMinute));
        limiter.AddPolicy(Links, context => PerAddress(context, settings.LinkRequestsPerMinute));
        limiter.AddPolicy(Api, context => context.User.FindFirst(StaffClaims.Key) is { } key ? Per(key.Value, settings.ApiRequestsPerMinute) : PerAddress(context, settings.ApiRequestsPerMinute));
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
    });

    private static RateLimitPartition<string> PerAddress(HttpContext context, int permits) => Per(context.Connection.RemoteIpAddress?.ToString() ?? "", permits);

    private static RateLimitPartition<string> Per(string whom, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        whom,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
