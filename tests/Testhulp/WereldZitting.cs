using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Testhulp;

/// <summary>Triagetafels and their sittings.</summary>
public sealed partial class Wereld
{
    /// <summary>A daily table for a doelgroep of its own, chaired by <c>triagevoorzitter</c>; GGZ sits in part one, the police in part two.</summary>
    public async Task<Triagetafel> EenTafelAsync(DoelgroepId? doelgroep = null, string naam = "Tafel", ProfessionalId? voorzitter = null)
    {
        await using var db = OpenAls("administratie", out var handeling);
        var soort = doelgroep;
        if (soort is null)
        {
            var nieuw = new Doelgroep(Huis, $"Doelgroep {Interlocked.Increment(ref teller)}", null);
            db.Add(nieuw);
            soort = nieuw.Id;
        }

        var tafel = new Triagetafel(Huis, naam, [soort.Value], new(Ritme.Dagelijks, null, new(9, 0), 60, 6, "Kamer 3"), new(Organisaties["Veilig Thuis"], voorzitter ?? Mensen["triagevoorzitter"], null), handeling);
        tafel.NeemtDeel(new(Mensen["ggz"], Tafeldeel.Een));
        tafel.NeemtDeel(new(Mensen["politie"], Tafeldeel.Twee));
        db.Add(tafel);
        await db.SaveChangesAsync();
        return tafel;
    }

    /// <summary>A melding for a table, reported by Jeugdzorg.</summary>
    public async Task<Melding> EenMeldingVoorAsync(Triagetafel tafel, bool codeRood = false, string aanleiding = "Ruzie aan de keukentafel")
    {
        await using var db = OpenAls("partnerprofessional", out var handeling);
        var melding = await new MeldingOpnemen(db).VoerUitAsync(
            new(Organisaties["Jeugdzorg"], tafel.Doelgroepen[0].DoelgroepId, new("Venlo", "Oost"), aanleiding, codeRood, [EenNieuwPersoon()]), Huis, handeling);
        await db.SaveChangesAsync();
        return melding;
    }

    /// <summary>A sitting of today with these meldingen, in part one unless they stand in <paramref name="inDeelTwee"/>; not begun unless <paramref name="begonnen"/>.</summary>
    public async Task<Triagezitting> EenZittingAsync(Triagetafel tafel, IReadOnlyList<Melding> meldingen, IReadOnlyList<Melding>? inDeelTwee = null, bool begonnen = false)
    {
        await using var db = OpenAls("triagevoorzitter", out var handeling);
        var bij = await db.Triagetafels.SingleAsync(t => t.Id == tafel.Id);
        var zitting = await new ZittingKlaarzetten(db).VoerUitAsync(bij, Vandaag, handeling);
        zitting.ZetAgenda([.. meldingen.Select(m => new Zittingkeuze(m.Id, Tafeldeel.Een)), .. (inDeelTwee ?? []).Select(m => new Zittingkeuze(m.Id, Tafeldeel.Twee))], handeling);
        if (begonnen)
        {
            zitting.Begin(handeling);
        }

        await db.SaveChangesAsync();
        return zitting;
    }

    /// <summary>A partner was asked, and knows them without having anything to add.</summary>
    public async Task EenBekendAntwoordAsync(Melding melding, string partner)
    {
        var vraag = await EenBevragingAsync(melding, partner);
        await using var db = OpenAls("ggz", out var handeling);
        (await db.Bevragingen.AsTracking().FirstAsync(b => b.Id == vraag.Id)).AntwoordBekendZonderBijdrage(handeling with { Organisatie = vraag.AanOrganisatieId });
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody more who can sign in, with a role in the house.</summary>
    public async Task<ProfessionalId> EenCollegaAsync(string gebruiker, string organisatie, string? email, Kern.Netwerk.Rol rol)
    {
        await using var db = databank.Open();
        db.Open(Installatie());
        Mens(db, gebruiker, organisatie, Huis, rol);
        db.ChangeTracker.Entries<Kern.Netwerk.Professional>().Single().Entity.ZetBereik(email, null);
        await db.SaveChangesAsync();
        return Mensen[gebruiker];
    }

    private GemeldePersoon EenNieuwPersoon()
    {
        var nummer = Interlocked.Increment(ref teller);
        return new(new Kern.Personen.Personalia($"Tafelpersoon{nummer}", null, "Jo", Kern.Personen.Geslacht.Onbekend, new DateOnly(1980, 1, 1).AddDays(nummer), null), null, "betrokkene", null, Informering.Ja, null, null);
    }
}
