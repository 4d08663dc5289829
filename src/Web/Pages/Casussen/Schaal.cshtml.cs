using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The scale of this house, as versions with a first day. A version is never changed: a new one takes over.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class SchaalModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public SchaalInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Rij> Versies { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var schalen = await Schalen.LeesAsync(Db, Kijker.Huis);
        var nu = schalen.Op(Handeling.Dag);
        Versies = [.. schalen.Versies.Select(v => new Rij($"Vanaf {Tekst.Datum(v.Vanaf)}", v.AlsSchaal(), v.Id == nu.Id)), new("Standaard", Schaal.Standaard, nu.Id is null)];
        Invoer.Vanaf ??= Handeling.Dag;
        Invoer.Laagste ??= nu.Laagste;
        Invoer.ProbleemTot ??= nu.ProbleemTot;
        Invoer.GesprekVanaf ??= nu.GesprekVanaf;
        (Invoer.Stap1, Invoer.Stap2, Invoer.Stap3, Invoer.Stap4, Invoer.Stap5) = (Invoer.Stap1 ?? nu.Woorden[0], Invoer.Stap2 ?? nu.Woorden[1], Invoer.Stap3 ?? nu.Woorden[2], Invoer.Stap4 ?? nu.Woorden[3], Invoer.Stap5 ?? nu.Woorden[4]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Db.Add(Invoer.Maak(Kijker.Huis, Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Schaal", null, "De nieuwe versie is vastgelegd.");
    }

    public sealed record Rij(string Titel, Schaal Schaal, bool Geldt);
}

public sealed class SchaalInvoer
{
    [Display(Name = "Welke getallen?")]
    [Required(ErrorMessage = "Kies de getallen.")]
    [Range(0, 1, ErrorMessage = "Kies de getallen.")]
    [BijRegel("schaal-begin")]
    public int? Laagste { get; set; }

    [Display(Name = "Laagste stap: wat betekent die?")]
    [Required(ErrorMessage = "Vul de betekenis in.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    [BijRegel("schaal-woorden-gelijk")]
    public string? Stap1 { get; set; }

    [Display(Name = "Tweede stap")]
    [Required(ErrorMessage = "Vul de betekenis in.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Stap2 { get; set; }

    [Display(Name = "Derde stap")]
    [Required(ErrorMessage = "Vul de betekenis in.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Stap3 { get; set; }

    [Display(Name = "Vierde stap")]
    [Required(ErrorMessage = "Vul de betekenis in.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Stap4 { get; set; }

    [Display(Name = "Hoogste stap")]
    [Required(ErrorMessage = "Vul de betekenis in.")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Stap5 { get; set; }

    [Display(Name = "Tot en met welke stap telt het als probleem?")]
    [Required(ErrorMessage = "Vul een stap in.")]
    [BijRegel("schaal-probleem")]
    public int? ProbleemTot { get; set; }

    [Display(Name = "Bespreken vanaf hoeveel stappen verschil?")]
    [Required(ErrorMessage = "Vul het verschil in.")]
    [BijRegel("schaal-gesprek")]
    public int? GesprekVanaf { get; set; }

    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    [BijRegel("schaal-voorbij")]
    public DateOnly? Vanaf { get; set; }

    internal Leefgebiedschaal Maak(HuisId huis, Kern.Logboek.Handeling handeling) =>
        new(huis, Laagste!.Value, [Stap1, Stap2, Stap3, Stap4, Stap5], ProbleemTot!.Value, GesprekVanaf!.Value, Vanaf!.Value, handeling);
}
