namespace TrustContent.Browser.Tests.Support;

/// <summary>Taps on a phone, clicks on a desktop. A radio button is chosen by its words, as people do.</summary>
public sealed class PointingHand(Visit visit, Screen screen) : Hand(visit)
{
    public override Task PressAsync(ILocator target) => screen == Screen.Phone ? target.TapAsync() : target.ClickAsync();

    public override Task ChooseAsync(ILocator radio) => PressAsync(radio.Locator("xpath=../span"));

    public override async Task TypeAsync(ILocator field, string text)
    {
        await PressAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }
}
