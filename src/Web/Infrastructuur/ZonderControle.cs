using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Partituur.Web.Infrastructuur;

/// <summary>A handler that only changes the form (one more row): what was typed stays, errors wait until it is sent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ZonderControleAttribute : Attribute;

public static class Formulierstaat
{
    /// <summary>Keeps every typed value, also the unreadable ones, and forgets the errors.</summary>
    public static void VergeetFouten(this ModelStateDictionary staat)
    {
        foreach (var veld in staat.Values)
        {
            veld.Errors.Clear();
            veld.ValidationState = ModelValidationState.Skipped;
        }
    }
}
