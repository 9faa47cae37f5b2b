namespace TrustContent.Browser.Tests.Support;

/// <summary>One person on one device: a window with cookies of its own, and what the browser complained about.</summary>
public sealed class Visit(IBrowserContext context, IPage page, string language) : IAsyncDisposable
{
    private const float Patience = 15_000;
    private readonly List<string> _complaints = [];

    public string Language { get; } = language;

    public IPage Page { get; } = page;

    /// <summary>Scripts that failed and whatever the site's policy refused; that a page has a status such as 404 by intention is no complaint.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> OpenAsync(IBrowserContext context, string language)
    {
        var visit = new Visit(context, await context.NewPageAsync(), language);
        visit.Page.SetDefaultTimeout(Patience);
        visit.Page.PageError += (_, error) => visit._complaints.Add(error);
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.Contains(new Uri(visit.Page.Url).AbsolutePath)))
            {
                visit._complaints.Add(message.Text);
            }
        };
        return visit;
    }

    public async Task<int> GoAsync(string address) => (await Page.GotoAsync(address))!.Status;

    /// <summary>Follows a link or sends a form with a click, and waits for the page that comes.</summary>
    public Task LeaveByAsync(ILocator target) => LeaveByAsync(() => target.ClickAsync());

    public async Task LeaveByAsync(Func<Task> act)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.Load += Arrive;
        await act();
        await arrived.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        Page.Load -= Arrive;
    }

    public void Forget() => _complaints.Clear();

    public ILocator Find(string selector) => Page.Locator(selector);

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
