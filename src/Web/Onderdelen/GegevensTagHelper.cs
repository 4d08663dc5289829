using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Partituur.Web.Onderdelen;

/// <summary>Facts with their names: <c>&lt;gegevens&gt;&lt;gegeven label="Doelgroep"&gt;…&lt;/gegeven&gt;&lt;/gegevens&gt;</c>, a description list.</summary>
[HtmlTargetElement("gegevens")]
public sealed class GegevensTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "gegevens utrecht-data-list");
    }
}

/// <summary>One fact. Without content it says that nothing was filled in.</summary>
[HtmlTargetElement("gegeven", ParentTag = "gegevens")]
public sealed class GegevenTagHelper : TagHelper
{
    /// <summary>The name of the fact.</summary>
    public string Label { get; set; } = string.Empty;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "gegeven utrecht-data-list__item");
        output.Content
            .AppendHtml("""<dt class="utrecht-data-list__item-key">""").Append(Label).AppendHtml("</dt>")
            .AppendHtml("""<dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">""");
        if (inhoud.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("""<span class="stil">Niet ingevuld</span>""");
        }
        else
        {
            output.Content.AppendHtml(inhoud);
        }

        output.Content.AppendHtml("</dd>");
    }
}
