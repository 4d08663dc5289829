using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>How much weight a button has.</summary>
public enum Knopsoort
{
    /// <summary>The one thing that this page is for; at most one a page.</summary>
    Hoofd,

    /// <summary>Another possible action.</summary>
    Neven,

    /// <summary>Something that cannot simply be undone.</summary>
    Gevaar,

    /// <summary>An action that looks like a link.</summary>
    Link,
}

/// <summary>
/// The look of a button: <c>&lt;button soort="Hoofd"&gt;</c>, which submits unless <c>type</c> says otherwise. It targets the
/// real element, so that <c>asp-page-handler</c>, <c>formaction</c>, <c>name</c> and <c>value</c> work as always.
/// </summary>
[HtmlTargetElement("button", Attributes = "soort")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>The weight of the button.</summary>
    public Knopsoort Soort { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        Knopuiterlijk.Zet(output, Soort);
    }
}

/// <summary>The same look for a link that leads to another page: <c>&lt;a knop="Neven" asp-page="/Casussen/Nieuw"&gt;</c>.</summary>
[HtmlTargetElement("a", Attributes = "knop")]
public sealed class KnopLinkTagHelper : TagHelper
{
    /// <summary>The weight of the link.</summary>
    public Knopsoort Knop { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => Knopuiterlijk.Zet(output, Knop);
}

/// <summary>The classes of a button.</summary>
file static class Knopuiterlijk
{
    public static void Zet(TagHelperOutput output, Knopsoort soort)
    {
        var klassen = soort switch
        {
            Knopsoort.Hoofd => "knop utrecht-button utrecht-button--primary-action",
            Knopsoort.Gevaar => "knop utrecht-button utrecht-button--primary-action utrecht-button--danger",
            Knopsoort.Link => "knop utrecht-button utrecht-button--subtle",
            _ => "knop utrecht-button utrecht-button--secondary-action",
        };
        var eigen = output.Attributes.TryGetAttribute("class", out var klasse) ? klasse.Value?.ToString() : null;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(eigen) ? klassen : $"{klassen} {eigen}");
    }
}
