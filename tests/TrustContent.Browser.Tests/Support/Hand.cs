namespace TrustContent.Browser.Tests.Support;

/// <summary>How a person uses a page.</summary>
public abstract class Hand(Visit visit)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected IPage Page { get; } = visit.Page;

    public static Hand Of(bool isKeyboard, Visit visit, Screen screen) => isKeyboard ? new KeyboardHand(visit) : new PointingHand(visit, screen);

    public abstract Task PressAsync(ILocator target);

    /// <summary>Follows a link or sends a form, and waits for the page that comes.</summary>
    public async Task LeaveByAsync(ILocator target)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.Load += Arrive;
        await PressAsync(target);
        await arrived.Task.WaitAsync(Patience);
        Page.Load -= Arrive;
    }

    public abstract Task ChooseAsync(ILocator radio);

    public abstract Task TypeAsync(ILocator field, string text);
}
