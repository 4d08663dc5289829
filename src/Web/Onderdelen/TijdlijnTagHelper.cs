using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>What happened, one after the other: <c>&lt;tijdlijn&gt;&lt;tijdlijn-punt op="…" titel="…"&gt;…&lt;/tijdlijn-punt&gt;&lt;/tijdlijn&gt;</c>.</summary>
[HtmlTargetElement("tijdlijn")]
public sealed class TijdlijnTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tijdlijn");
    }
}

/// <summary>One event on the line.</summary>
[HtmlTargetElement("tijdlijn-punt", ParentTag = "tijdlijn")]
public sealed class TijdlijnPuntTagHelper : TagHelper
{
    /// <summary>When: a <see cref="DateTimeOffset"/> or a <see cref="DateOnly"/>.</summary>
    public object? Op { get; set; }

    /// <summary>What happened, in one line.</summary>
    public string Titel { get; set; } = string.Empty;

    /// <summary>Who did it; may be left out.</summary>
    public string? Door { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tijdlijn__punt");
        output.PreContent
            .AppendHtml("""<p class="tijdlijn__titel">""").Append(Titel).AppendHtml("</p>")
            .AppendHtml("""<p class="tijdlijn__wanneer">""").AppendHtml(Moment.Tijd(Op, Momentvorm.Lang));
        if (!string.IsNullOrEmpty(Door))
        {
            output.PreContent.Append(" · ").Append(Door);
        }

        output.PreContent.AppendHtml("</p>").AppendHtml("""<div class="tijdlijn__tekst">""");
        output.PostContent.AppendHtml("</div>");
    }
}
