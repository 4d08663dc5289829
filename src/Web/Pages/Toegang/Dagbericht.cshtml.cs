using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>How often I want the mail with what waits for me.</summary>
[Recht(ToegangRecht.EigenAccount)]
public sealed class DagberichtModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public VoorkeurInvoer Voorkeur { get; set; } = new();

    /// <summary>Where it goes; null is that the house knows no address.</summary>
    public string? Adres { get; private set; }

    public int Uur { get; private set; }

    public DateOnly? Laatste { get; private set; }

    public override async Task LaadAsync()
    {
        var wie = Kijker.Wie;
        Voorkeur.Ritme = await Db.Berichtvoorkeuren.AsNoTracking().Where(v => v.ProfessionalId == wie).Select(v => (Berichtritme?)v.Ritme).FirstOrDefaultAsync() ?? Berichtritme.Dagelijks;
        Adres = await Db.Professionals.AsNoTracking().Where(p => p.Id == wie).Select(p => p.Email).FirstAsync();
        Laatste = await Db.Dagberichten.AsNoTracking().Where(d => d.ProfessionalId == wie).MaxAsync(d => (DateOnly?)d.Dag);
        Uur = Volgbeleid.Waarde(await Db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Volgbeleid.DagberichtUur).ToListAsync(), Volgbeleid.DagberichtUur, Handeling.Dag);
    }

    public async Task<IActionResult> OnPostAsync(VoorkeurInvoer voorkeur)
    {
        await KiesAsync(Db, voorkeur.Ritme!.Value);
        await Db.SaveChangesAsync();
        return Naar("/Toegang/Dagbericht", null, "Uw keuze is vastgelegd.");
    }

    /// <summary>The same for the API.</summary>
    public static async Task KiesAsync(PartituurDb db, Berichtritme ritme, CancellationToken stop = default)
    {
        var wie = db.Kijker!.Wie;
        if (await db.Berichtvoorkeuren.AsTracking().FirstOrDefaultAsync(v => v.ProfessionalId == wie, stop) is { } bekend)
        {
            bekend.Kies(ritme);
        }
        else
        {
            db.Add(new Berichtvoorkeur(ritme, db.Handeling!));
        }
    }
}

public sealed class VoorkeurInvoer
{
    [Display(Name = "Hoe vaak wilt u de mail?")]
    [Required(ErrorMessage = "Kies hoe vaak u de mail wilt.")]
    public Berichtritme? Ritme { get; set; }
}
