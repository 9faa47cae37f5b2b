using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TrustContent.Internal;

namespace TrustContent;

/// <summary>Adds the library to an application's services.</summary>
public static class TrustContentServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ITrustContentService"/> as a singleton, with what ships.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddTrustContent(this IServiceCollection services) => services.AddTrustContent(_ => { });

    /// <summary>Adds <see cref="ITrustContentService"/> as a singleton, with the host's own content and contacts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says what the host adds. It runs at once, and so do the warnings of what it leaves unsaid.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddTrustContent(this IServiceCollection services, Action<TrustContentOptions> configure)
    {
        Guard.NotNull(services);
        var options = new TrustContentOptions();
        Guard.NotNull(configure)(options);
        options.Warn();
        services.TryAddSingleton<ITrustContentService>(_ => options.Build());
        return services;
    }
}
