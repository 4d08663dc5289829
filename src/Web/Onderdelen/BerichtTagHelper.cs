using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>
/// A message on the page: <c>&lt;bericht toon="LetOp" titel="De termijn loopt af"&gt;…&lt;/bericht&gt;</c>. Add
/// <c>role="status"</c> or <c>role="alert"</c> only when it appears while somebody is reading.
/// </summary>
[HtmlTargetElement("bericht")]
public sealed class BerichtTagHelper : TagHelper
{
    /// <summary>The tone: Info, LetOp, Fout or Goed.</summary>
    public Toon Toon { get; set; } = Toon.Info;

    /// <summary>The message in one line; may be left out.</summary>
    public string? Titel { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (klasse, woord) = Toon switch
        {
            Toon.LetOp => ("utrecht-alert--warning", "Let op: "),
            Toon.Fout => ("utrecht-alert--error", "Fout: "),
            Toon.Goed => ("utrecht-alert--ok", "Gelukt: "),
            _ => ("utrecht-alert--info", "Ter informatie: "),
        };
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"bericht utrecht-alert {klasse}");
        output.PreContent
            .AppendHtml("""<div class="utrecht-alert__icon">""").AppendHtml(Tekens.Voor(Toon == Toon.Neutraal ? Toon.Info : Toon)).AppendHtml("</div>")
            .AppendHtml("""<div class="utrecht-alert__content">""")
            .AppendHtml("""<span class="alleen-voorlezen">""").Append(woord).AppendHtml("</span>");
        if (!string.IsNullOrEmpty(Titel))
        {
            output.PreContent.AppendHtml("""<p class="bericht__titel">""").Append(Titel).AppendHtml("</p>");
        }

        output.PreContent.AppendHtml("""<div class="bericht__tekst">""");
        output.PostContent.AppendHtml("</div></div>");
    }
}
