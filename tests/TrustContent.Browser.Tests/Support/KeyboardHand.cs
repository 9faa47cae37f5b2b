namespace TrustContent.Browser.Tests.Support;

/// <summary>Tab, arrows, Space, Enter and letters, and nothing else. At every step it must be seen where one is.</summary>
public sealed class KeyboardHand(Visit visit) : Hand(visit)
{
    private const int MostSteps = 120;

    // The ring stands on the element itself or on the box around it; after scrolling the element is on the screen.
    private const string Seen = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body || e === document.documentElement) return "";
          const ring = [e, e.closest(".tc-option")].some(x => x && getComputedStyle(x).outlineStyle !== "none" && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
          const box = e.getBoundingClientRect();
          const here = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0 && box.height > 0;
          return ring && here ? "" : `${e.outerHTML.slice(0, 120)} ring: ${ring} on the screen: ${here}`;
        }
        """;

    private const string IsHere = "e => e === document.activeElement || (e.type === 'radio' && document.activeElement.type === 'radio' && document.activeElement.name === e.name)";

    public override async Task PressAsync(ILocator target)
    {
        await ReachAsync(target);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task ChooseAsync(ILocator radio)
    {
        await ReachAsync(radio);
        for (var step = 0; step < MostSteps && !await radio.EvaluateAsync<bool>("e => e === document.activeElement"); step++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
            await SeeAsync();
        }

        await Page.Keyboard.PressAsync("Space");
        (await radio.IsCheckedAsync()).Should().BeTrue("arrows and Space choose it");
    }

    public override async Task TypeAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await Page.Keyboard.TypeAsync(text);
    }

    private async Task ReachAsync(ILocator target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await target.EvaluateAsync<bool>(IsHere))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
            await SeeAsync();
        }

        throw new InvalidOperationException($"The keyboard does not reach {target} on {new Uri(Page.Url).AbsolutePath.Split('/')[1]}.");
    }

    private async Task SeeAsync() => (await Page.EvaluateAsync<string>(Seen)).Should().BeEmpty("one must see where the keyboard is");
}
