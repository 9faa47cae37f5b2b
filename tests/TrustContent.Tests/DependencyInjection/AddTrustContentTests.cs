using Microsoft.Extensions.DependencyInjection;
using TrustContent.Catalog;
using TrustContent.Diagnostics;

namespace TrustContent.Tests.DependencyInjection;

public class AddTrustContentTests
{
    [Fact]
    public void Gives_one_service_to_everybody()
    {
        using var provider = new ServiceCollection().AddTrustContent(options => Some.Quiet(options)).BuildServiceProvider();

        var service = provider.GetRequiredService<ITrustContentService>();
        provider.CreateScope().ServiceProvider.GetRequiredService<ITrustContentService>().Should().BeSameAs(service);
        service.GetTopic(TopicId.Welcome, "en").Title.Should().NotBeEmpty();
    }

    [Fact]
    public void Keeps_the_service_a_host_registered_before()
    {
        var own = TrustContentService.Create(options => Some.Quiet(options));
        using var provider = new ServiceCollection().AddSingleton<ITrustContentService>(own).AddTrustContent(options => Some.Quiet(options)).BuildServiceProvider();

        provider.GetRequiredService<ITrustContentService>().Should().BeSameAs(own);
    }

    [Fact]
    public void A_host_that_says_nothing_of_itself_is_warned_at_start_up()
    {
        var warned = new List<Issue>();

        using var provider = new ServiceCollection().AddTrustContent(options => options.OnWarning = warned.Add).BuildServiceProvider();

        warned.Select(warning => warning.Code.Id).Should().Equal("TC1901", "TC1902", "TC1903");
        warned.Should().OnlyContain(warning => warning.Severity == IssueSeverity.Warning && warning.Mend.Length > 0);
        provider.GetRequiredService<ITrustContentService>().Warnings.Select(warning => warning.Code.Id).Should().Equal("TC1901", "TC1902", "TC1903");
    }

    [Fact]
    public void A_host_that_named_or_declared_everything_is_not_warned()
    {
        TrustContentService.Create(options => Some.Quiet(options)).Warnings.Should().BeEmpty();
        TrustContentService.Create(options =>
        {
            options.DeclareNoSafetyContacts().DeclareNoSafetyRecipient();
            options.AnswersAreSeenBy = "nobody but you";
        }).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        ((Action)(() => new ServiceCollection().AddTrustContent(null!))).Should().Throw<ArgumentNullException>().WithParameterName("configure");
        ((Action)(() => TrustContentService.Create(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Some.Trust.GetTopic(null!, "en"))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Some.Trust.GetTopic(TopicId.Welcome, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => Some.Trust.Score(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => new TrustContentOptions().AddSafetyContact(" ", "x"))).Should().Throw<ArgumentException>();
    }
}
