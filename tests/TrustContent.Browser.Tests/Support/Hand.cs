namespace TrustContent.Browser.Tests.Support;

/// <summary>How a person uses a page.</summary>
public abstract class Hand(Visit visit)
{
    protected IPage Page => visit.Page;

    public static Hand Of(bool isKeyboard, Visit visit, Screen screen) => isKeyboard ? new KeyboardHand(visit) : new PointingHand(visit, screen);

    public abstract Task PressAsync(ILocator target);

    /// <summary>Follows a link or sends a form, and waits for the page that comes.</summary>
    public Task LeaveByAsync(ILocator target) => visit.LeaveByAsync(() => PressAsync(target));

    public abstract Task ChooseAsync(ILocator radio);

    public abstract Task TypeAsync(ILocator field, string text);
}
