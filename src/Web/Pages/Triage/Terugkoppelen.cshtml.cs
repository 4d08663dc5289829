using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>A person reads, mends and sends what was prepared (eis 82).</summary>
[Recht(TriageRecht.Terugkoppelen)]
public sealed class TerugkoppelenModel(PartituurDb db) : Pagina(db)
{
    public BerichtInvoer Bericht { get; set; } = new();

    public Terugkoppeling Terugkoppeling => Van<Terugkoppeling>();

    public MeldingId MeldingId => Terugkoppeling.MeldingId;

    public string Aan { get; private set; } = string.Empty;

    public string Nummer { get; private set; } = string.Empty;

    public override async Task LaadAsync()
    {
        (Aan, Nummer) = await Db.Organisaties.AsNoTracking().Where(o => o.Id == Terugkoppeling.AanOrganisatieId)
            .Select(o => new ValueTuple<string, string>(o.Naam, Db.Meldingen.Where(m => m.Id == MeldingId).Select(m => m.Nummer).First())).FirstAsync();
        Bericht.Tekst = Terugkoppeling.Bericht;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(BerichtInvoer bericht)
    {
        await new TerugkoppelingVerzenden(Db).VoerUitAsync(Terugkoppeling, bericht.Tekst!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Terugkoppelingen", null, "De terugkoppeling is verzonden.");
    }
}

public sealed class BerichtInvoer
{
    [Display(Name = "Bericht")]
    [Required(ErrorMessage = "Vul het bericht in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Tekst { get; set; }
}
