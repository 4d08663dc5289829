using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>How it went with an actie, as the chair notes it in the meeting.</summary>
public sealed class UitkomstactieInvoer
{
    public string? Actie { get; set; }

    [Display(Name = "Hoe is het gegaan?")]
    [Required(ErrorMessage = "Kies hoe het is gegaan.")]
    [AllowedValues(ActieStatus.Gedaan, ActieStatus.NietGedaan, ActieStatus.NietMeerMogelijk, ErrorMessage = "Kies hoe het is gegaan.")]
    public ActieStatus? Status { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Toelichting { get; set; }

    [Display(Name = "Niet gedaan, maar het moet nog wel gebeuren: de actie blijft staan")]
    public bool BlijftStaan { get; set; }

    [Display(Name = "Nieuwe dag, als de actie blijft staan")]
    [BijRegel("actie-datum-voorbij")]
    public DateOnly? NieuweDag { get; set; }

    public ActieId ActieId => ActieId.TryParse(Actie, null, out var id) ? id : default;
}

/// <summary>The acties of the cases of one meeting, as far as they are open to the viewer; for the page and the API.</summary>
public sealed record Uitkomstactiesbeeld(IReadOnlyList<Uitkomstactiecasus> Casussen, int Gesloten)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyCollection<Guid> Getoond => [.. Casussen.Select(c => c.Casus.Waarde)];

    public static async Task<Uitkomstactiesbeeld> LeesAsync(PartituurDb db, Vergadering v, Kijker kijker, DateOnly vandaag, CancellationToken stop = default)
    {
        var open = v.OpVolgorde.Select(p => p.CasusId).Where(c => Vergaderbeeld.MagLezen(v, kijker, c, vandaag)).ToList();

        // Of the agenda of a meeting that the gate let through, and only what is open to the viewer.
        var nummers = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => open.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer, stop);
        var vorige = await Uitkomstacties.VorigeAsync(db, v, stop);
        var acties = (await Uitkomstacties.LeesAsync(db, v.HuisId, open, vorige, vandaag, stop)).ToLookup(a => a.Casus);
        return new([.. open.Select(c => new Uitkomstactiecasus(c, nummers[c], vorige[c], [.. acties[c]]))], v.Punten.Count - open.Count);
    }

    /// <summary>Notes how it went with an actie of a case that is open to the viewer; everybody's screen follows. Saves.</summary>
    /// <exception cref="RegelGeschonden">Closed to the viewer, or a rule of the actie.</exception>
    public static async Task MeldAsync(PartituurDb db, Vergadering v, Kijker kijker, UitkomstactieInvoer invoer, bool heropen, Handeling handeling, CancellationToken stop = default)
    {
        var (id, huis) = (invoer.ActieId, v.HuisId);
        var actie = await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().FirstOrDefaultAsync(a => a.Id == id && a.HuisId == huis, stop);
        if (actie is null || v.Punten.All(p => p.CasusId != actie.CasusId) || !Vergaderbeeld.MagLezen(v, kijker, actie.CasusId, handeling.Dag))
        {
            throw new RegelGeschonden("punt-gesloten", "Deze casus is voor u niet open.");
        }

        if (heropen)
        {
            await new ActieAfspreken(db).HeropenAsync(actie, stop);
        }
        else if (invoer is { Status: ActieStatus.NietGedaan, BlijftStaan: true })
        {
            actie.BlijftStaan(invoer.Toelichting, invoer.NieuweDag, handeling);
        }
        else
        {
            actie.MeldAf(invoer.Status!.Value, invoer.Toelichting, handeling);
        }

        await db.SaveChangesAsync(stop);
        if (v.Bezig)
        {
            var casus = actie.CasusId;
            await new Vergaderbeheer(db).DoeAsync(v, x =>
            {
                x.Vastgelegd(casus, "actie");
                return Task.CompletedTask;
            }, stop);
        }
    }
}

/// <summary>One case with its acties: late first.</summary>
public sealed record Uitkomstactiecasus(CasusId Casus, string Nummer, DateOnly? Vorige, IReadOnlyList<Opvolgactie> Acties);
