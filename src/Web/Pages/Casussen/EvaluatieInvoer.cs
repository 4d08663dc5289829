using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A page on which a case ends and people look back on it.</summary>
public interface IEvaluatieformulier
{
    EvaluatieInvoer Evaluatie { get; }

    EvaluatieKeuzes Keuzes { get; }
}

/// <summary>What the form of an evaluation shows and offers.</summary>
/// <param name="Doelen">Per goal whose it is and what it says.</param>
/// <param name="Lessen">Kinds of lessons.</param>
/// <param name="Mensen">Who can do the nazorg.</param>
public sealed record EvaluatieKeuzes(IReadOnlyDictionary<Guid, string> Doelen, IReadOnlyList<SelectListItem> Lessen, IReadOnlyList<SelectListItem> Mensen)
{
    /// <summary>Reads it, and gives the form one row for each goal when it has none yet.</summary>
    public static async Task<EvaluatieKeuzes> LeesAsync(PartituurDb db, Casus casus, EvaluatieInvoer invoer)
    {
        var (doelen, personen) = (await new Afronden(db).DoelenAsync(casus), await db.PersonenVanAsync(casus.Id));
        if (invoer.Doelen.Count == 0)
        {
            invoer.Doelen.AddRange(doelen.OrderBy(d => personen.Select(p => p.Id).ToList().IndexOf(d.PersoonId)).ThenBy(d => d.Omschrijving, StringComparer.Ordinal).Select(d => new DoelInvoer { Doel = d.Id }));
        }

        return new(
            doelen.ToDictionary(d => d.Id, d => $"{personen.NaamVan(d.PersoonId)}: {d.Omschrijving}"),
            await LessenAsync(db),
            await new ActieAfspreken(db).Eigenaren(casus, db.Handeling!.Dag).AlsKeuzeAsync(db));
    }

    public static async Task<IReadOnlyList<SelectListItem>> LessenAsync(PartituurDb db) =>
        await db.Lessoorten.AsNoTracking().Where(l => !l.Vervallen).OrderBy(l => l.Volgorde).Select(l => new SelectListItem(l.Naam, l.Id.ToString())).ToListAsync();
}

public sealed class EvaluatieInvoer
{
    public List<DoelInvoer> Doelen { get; set; } = [];

    [Display(Name = "Wat werkte?")]
    [Required(ErrorMessage = "Vul in wat werkte.")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? WatWerkte { get; set; }

    [Display(Name = "Wat werkte niet?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? WatNiet { get; set; }

    [Display(Name = "Waar gaat de les over?")]
    [BijRegel("evaluatie-les-zonder-soort", "lessoort-onbekend")]
    public List<Guid> Lessen { get; set; } = [];

    [Display(Name = "Wat leert u hiervan?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Lestekst { get; set; }

    [Display(Name = "Wat zeggen de partners?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Partners { get; set; }

    [Display(Name = "Wat zeggen de mensen zelf?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Mensen { get; set; }

    [Display(Name = "Op welke dag kijkt iemand hoe het gaat?")]
    [BijRegel("nazorg-ontbreekt", "nazorg-zonder-dag", "nazorg-voorbij")]
    public DateOnly? NazorgDag { get; set; }

    [Display(Name = "Wie doet dat?")]
    [BijRegel("nazorg-zonder-wie", "nazorg-wie-onbekend")]
    public string? NazorgWie { get; set; }

    [Display(Name = "Geen nazorg? Waarom niet?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("nazorg-en-reden")]
    public string? GeenNazorg { get; set; }

    /// <summary>A method, because the validation reads every property, also of a form that is half filled in.</summary>
    public Evaluatiegegevens AlsGegevens() => new(
        [.. Doelen.Select(d => new Doelresultaat(d.Doel, d.Uitkomst!.Value, d.Zin))], WatWerkte, WatNiet, Lessen, Lestekst, Partners, Mensen,
        new(NazorgDag, string.IsNullOrEmpty(NazorgWie) ? null : ProfessionalId.TryParse(NazorgWie, null, out var wie) ? wie : default(ProfessionalId), GeenNazorg));
}

public sealed class DoelInvoer : IValidatableObject
{
    public Guid Doel { get; set; }

    [Display(Name = "Is dit doel gehaald?")]
    [Required(ErrorMessage = "Kies wat er van dit doel is gekomen.")]
    public Doeluitkomst? Uitkomst { get; set; }

    [Display(Name = "In één zin: waarom?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Zin { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Uitkomst is not Doeluitkomst.Gehaald && string.IsNullOrWhiteSpace(Zin))
        {
            yield return new("Schrijf in één zin waarom dit doel niet of deels is gehaald.", [nameof(Zin)]);
        }
    }
}
