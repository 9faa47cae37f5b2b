namespace TrustContent.ClinicWeb.Tests;

/// <summary>The demo's site with limits that tests, which come from one address, do not reach.</summary>
[CollectionDefinition(nameof(PatientSite))]
public sealed class PatientSite : ICollectionFixture<PatientSite>, IDisposable
{
    public DemoSite Site { get; } = new(new Dictionary<string, string> { ["Clinic__SignInsPerMinute"] = "10000", ["Clinic__LinkRequestsPerMinute"] = "100000" });

    public void Dispose() => Site.Dispose();
}
