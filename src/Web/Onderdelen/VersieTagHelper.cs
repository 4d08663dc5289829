using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Onderdelen;

/// <summary>Puts the version as read into every form that posts to a page with a handler that replaces something (<see cref="VervangtAttribute"/>): nobody can forget it.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class VersieTagHelper : TagHelper
{
    private static readonly ConcurrentDictionary<Type, bool> Vervangt = new();

    /// <summary>The view in which the form stands.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // A form that posts elsewhere belongs to the page over there.
        if (ViewContext.ViewData.Model is not Pagina { Bewerkt: { } bewerkt } pagina || context.AllAttributes.ContainsName("asp-page")
            || !Vervangt.GetOrAdd(pagina.GetType(), soort => Array.Exists(soort.GetMethods(), GelezenVersie.Nodig)))
        {
            return;
        }

        // After a refusal the old version stays, until its owner was told what the other one wrote.
        var gelezen = pagina.Ondertussen ? null : GelezenVersie.Van(ViewContext.HttpContext.Request);
        var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        invoer.Attributes["type"] = "hidden";
        invoer.Attributes["name"] = GelezenVersie.Veld;
        invoer.Attributes["value"] = (gelezen ?? new GelezenVersie(bewerkt.Sleutel, bewerkt.Versie)).ToString();
        output.PostContent.AppendHtml(invoer);
    }
}
