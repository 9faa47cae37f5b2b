namespace TrustContent.Browser.Tests.Support;

/// <summary>A site of its own, so that the two halves of the tests can run beside each other.</summary>
[CollectionDefinition(Name)]
public sealed class StaffSide : ICollectionFixture<Clinic>
{
    public const string Name = "staff";
}
