using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The kinds of lessons from which an evaluation of a case chooses (eis 83).</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class LessoortenModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public LessoortInvoer Nieuw { get; set; } = new();

    public IReadOnlyList<Lessoort> Soorten { get; private set; } = [];

    public override async Task LaadAsync() => Soorten = await Db.Lessoorten.AsNoTracking().OrderBy(l => l.Volgorde).ThenBy(l => l.Naam).ToListAsync();

    public async Task<IActionResult> OnPostNieuwAsync(LessoortInvoer nieuw)
    {
        await LaadAsync();
        if (Soorten.Any(s => string.Equals(s.Naam, nieuw.Naam!.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            throw new Kern.Gedeeld.RegelGeschonden("lessoort-bestaat", "Deze soort is er al.");
        }

        Db.Add(new Lessoort(nieuw.Naam!, Soorten.Select(s => s.Volgorde).DefaultIfEmpty().Max() + 1));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Lessoorten", null, "De soort is toegevoegd.");
    }

    public async Task<IActionResult> OnPostZetAsync(Guid soort, bool vervallen)
    {
        if (await Db.Lessoorten.AsTracking().FirstOrDefaultAsync(l => l.Id == soort) is not { } gevonden)
        {
            return NotFound();
        }

        gevonden.Zet(vervallen);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Lessoorten", null, vervallen ? $"‘{gevonden.Naam}’ wordt niet meer aangeboden. Wat er al mee is geschreven, blijft staan." : $"‘{gevonden.Naam}’ wordt weer aangeboden.");
    }
}

public sealed class LessoortInvoer
{
    [Display(Name = "Soort les")]
    [Required(ErrorMessage = "Vul de soort in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    [BijRegel("lessoort-bestaat")]
    public string? Naam { get; set; }
}
