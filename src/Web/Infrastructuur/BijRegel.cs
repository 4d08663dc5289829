using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Partituur.Web.Infrastructuur;

/// <summary>The broken rules that are about this field: their sentence stands at the field, and not only at the top.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BijRegelAttribute(params string[] codes) : Attribute
{
    public IReadOnlyList<string> Codes { get; } = codes;

    /// <summary>The name of the posted field that a rule is about; empty when it is about the form as a whole.</summary>
    public static string Veld(PageHandlerExecutingContext context, string code)
    {
        var gepost = context.HandlerInstance.GetType().GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute))).ToList();
        var delen = gepost.Select(p => (p.Name, p.PropertyType)).Concat(context.HandlerMethod?.Parameters.Select(p => (p.Name, p.ParameterInfo.ParameterType)) ?? []);
        return gepost.Where(p => Gaat(p, code)).Select(p => p.Name)
            .Concat(delen.SelectMany(d => d.Item2.GetProperties().Where(p => Gaat(p, code)).Select(p => $"{d.Item1}.{p.Name}"))).FirstOrDefault() ?? string.Empty;
    }

    private static bool Gaat(PropertyInfo veld, string code) => veld.GetCustomAttribute<BijRegelAttribute>()?.Codes.Contains(code) == true;
}
