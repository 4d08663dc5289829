using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Doorzettingsmacht (eis 4, 64): rests on the convenant of the day, is answered by the partner, and gets a result.</summary>
public sealed class DoorzettingTests
{
    private readonly Casus casus = Een.Casus().MetRegisseur().MetDeelnemer(Een.Jeugdwerker, Een.Jeugdzorg);

    [Fact]
    public void Een_convenant_dat_het_niet_geeft_of_niet_geldt_geeft_geen_doorzettingsmacht()
    {
        Breekt.Regel("doorzettingsmacht-ontbreekt", () => Nieuw(convenant: Convenant(geeft: false)), casus);
        Breekt.Regel("doorzettingsmacht-ontbreekt", () => Nieuw(convenant: Convenant(tot: Een.Vandaag.AddDays(-1))), casus);
        Breekt.Regel("doorzettingsmacht-ontbreekt", () => Nieuw(convenant: Convenant(van: Een.Vandaag.AddDays(1))), casus);
        Breekt.Regel("doorzettingsmacht-ontbreekt", () => Nieuw(convenant: Convenant(huis: Een.AnderHuis)), casus);
        var doorzetting = Nieuw(convenant: Convenant(tot: Een.Vandaag));
        Assert.Equal((Een.Huis, casus.Id, Een.Jeugdzorg, Een.Regisseur, true), (doorzetting.HuisId, doorzetting.CasusId, doorzetting.PartnerId, doorzetting.DoorId, doorzetting.IsOpen));
        Assert.Equal(["doorzetting-gebruikt"], doorzetting.Sporen());
    }

    [Fact]
    public void Een_andere_toepassing_noemt_de_regel_en_alles_heeft_een_reden_en_een_eind()
    {
        Breekt.Regel("doorzetting-zonder-regel", () => Nieuw(Gegevens() with { Regelsoort = null }), casus);
        Breekt.Regel("verplicht-veld", () => Nieuw(Gegevens() with { Waarom = " " }), casus);
        Breekt.Regel("doorzetting-tot-voorbij", () => Nieuw(Gegevens() with { Tot = Een.Vandaag.AddDays(-1) }), casus);
        Breekt.Regel("casus-loopt-niet", () => Nieuw(op: Een.Casus().InUitvoering().Afgesloten()));
        Assert.Null(Nieuw(Gegevens() with { Soort = Doorzettingsoort.InterventieStarten, Regelsoort = null }).Regelsoort);
    }

    [Fact]
    public void Alleen_de_partner_antwoordt_en_niet_gedaan_is_iets_anders_dan_kan_niet()
    {
        var doorzetting = Nieuw();
        var partner = Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg);
        Breekt.Regel("doorzetting-andere-partner", () => doorzetting.Beantwoord(Partnerantwoord.Gedaan, null, Een.Handeling(Een.Agent, Een.Politie)), doorzetting);
        Breekt.Regel("doorzetting-zonder-antwoord", () => doorzetting.NeemAntwoordTerug(partner), doorzetting);
        Assert.Contains("nog niet", Breekt.Regel("doorzetting-zonder-reden", () => doorzetting.Beantwoord(Partnerantwoord.NogNiet, " ", partner), doorzetting), StringComparison.Ordinal);
        Assert.Contains("niet kan", Breekt.Regel("doorzetting-zonder-reden", () => doorzetting.Beantwoord(Partnerantwoord.KanNiet, null, partner), doorzetting), StringComparison.Ordinal);
        doorzetting.Beantwoord(Partnerantwoord.NogNiet, "Volgende week", partner);
        doorzetting.Beantwoord(Partnerantwoord.Gedaan, null, partner);
        Assert.Equal((Partnerantwoord.Gedaan, null, Een.Jeugdwerker, Een.Nu), (doorzetting.Antwoord, doorzetting.Antwoordreden, doorzetting.BeantwoordDoorId!.Value, doorzetting.BeantwoordOp!.Value));
        doorzetting.NeemAntwoordTerug(partner);
        Assert.Null(doorzetting.Antwoord);
    }

    [Fact]
    public void Wie_iets_anders_vraagt_krijgt_een_nieuw_antwoord_en_een_andere_reden_verandert_niets()
    {
        var doorzetting = Nieuw();
        doorzetting.Beantwoord(Partnerantwoord.KanNiet, "Vol", Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Assert.False(doorzetting.Wijzig(casus, Gegevens() with { Waarom = "Beter gezegd" }, Een.Handeling()));
        Assert.Equal((Partnerantwoord.KanNiet, "Beter gezegd"), (doorzetting.Antwoord, doorzetting.Waarom));
        Assert.True(doorzetting.Wijzig(casus, Gegevens() with { Wat = "Plaats hem elders" }, Een.Handeling()));
        Assert.Null(doorzetting.Antwoord);
    }

    [Fact]
    public void Het_resultaat_sluit_en_is_terug_te_draaien()
    {
        var doorzetting = Nieuw();
        Breekt.Regel("doorzetting-resultaat-dag", () => doorzetting.LegResultaatVast(Doorzetresultaat.Gewerkt, "Geplaatst", Een.Vandaag.AddDays(1), Een.Handeling()), doorzetting);
        Breekt.Regel("doorzetting-resultaat-dag", () => doorzetting.LegResultaatVast(Doorzetresultaat.Gewerkt, "Geplaatst", Een.Vandaag.AddDays(-1), Een.Handeling()), doorzetting);
        Breekt.Regel("verplicht-veld", () => doorzetting.LegResultaatVast(Doorzetresultaat.Ingetrokken, "", Een.Vandaag, Een.Handeling()), doorzetting);
        doorzetting.LegResultaatVast(Doorzetresultaat.NietGewerkt, "De wachtlijst bleef", Een.Vandaag, Een.Handeling());
        Breekt.Regel("doorzetting-resultaat-bekend", () => doorzetting.Wijzig(casus, Gegevens(), Een.Handeling()), doorzetting);
        Breekt.Regel("doorzetting-resultaat-bekend", () => doorzetting.Beantwoord(Partnerantwoord.Gedaan, null, Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg)), doorzetting);
        doorzetting.Heropen(casus);
        Assert.True(doorzetting.IsOpen);
        Breekt.Regel("doorzetting-is-open", () => doorzetting.Heropen(casus), doorzetting);
    }

    [Fact]
    public async Task De_partners_zeggen_waarom_het_niet_kan_en_de_mail_noemt_niemand()
    {
        using var geheugen = new Geheugen();
        await using var db = geheugen.Open(Een.Handeling(Een.Regisseur));
        var (politie, jeugdwerker) = (Een.Politie, Een.Jeugdwerker);
        (await db.Convenanten.AsTracking().SingleAsync(c => c.OrganisatieId == politie)).Beeindig(Een.Vandaag.AddDays(-1));
        db.Add(new Convenant(Een.Huis, politie, Een.Vandaag, null, "Samenwerken", 10, doorzettingsmacht: false));
        (await db.Professionals.AsTracking().SingleAsync(p => p.Id == jeugdwerker)).ZetBereik("roos@jeugdzorg.voorbeeld", null);
        db.Add(casus);
        await db.SaveChangesAsync();

        var doorzetten = new Doorzetten(db);
        var partners = (await doorzetten.PartnersAsync(Een.Huis, Een.Vandaag)).ToDictionary(p => p.Id, p => p.WaaromNiet);
        Assert.Equal((null, true, true), (partners[Een.Jeugdzorg], partners[politie]!.Contains("geen doorzettingsmacht", StringComparison.Ordinal), partners[Een.School]!.Contains("geen geldig convenant", StringComparison.Ordinal)));
        await Breekt.RegelAsync("doorzettingsmacht-ontbreekt", () => doorzetten.VoerUitAsync(casus, politie, Gegevens(), Een.Handeling(Een.Regisseur)));
        await Breekt.RegelAsync("hindernis-onbekend", () => doorzetten.VoerUitAsync(casus, Een.Jeugdzorg, Gegevens() with { Hindernis = HindernisId.Nieuw() }, Een.Handeling(Een.Regisseur)));
        await Breekt.RegelAsync("doorzetting-interventie-onbekend", () => doorzetten.VoerUitAsync(casus, Een.Jeugdzorg, Gegevens() with { Interventie = InterventieId.Nieuw() }, Een.Handeling(Een.Regisseur)));

        var hindernis = new Hindernis(Een.Huis, new("Wachtlijst jeugdhulp", Hindernissoort.Wachtlijst, Een.Jeugdzorg, null), Een.Vandaag);
        db.Add(hindernis);
        await db.SaveChangesAsync();
        var gebruikt = await doorzetten.VoerUitAsync(casus, Een.Jeugdzorg, Gegevens() with { Hindernis = hindernis.Id, Regelsoort = null }, Een.Handeling(Een.Regisseur));
        await db.SaveChangesAsync();
        Assert.Equal(Hindernissoort.Wachtlijst, gebruikt.Regelsoort);
        var post = Assert.Single(await db.Set<Postbericht>().ToListAsync());
        Assert.Equal("roos@jeugdzorg.voorbeeld", post.Aan);
        Assert.DoesNotContain(casus.Nummer, post.Onderwerp + post.Inhoud, StringComparison.Ordinal);
    }

    private static Convenant Convenant(bool geeft = true, DateOnly? van = null, DateOnly? tot = null, HuisId? huis = null) =>
        new(huis ?? Een.Huis, Een.Jeugdzorg, van ?? new(2020, 1, 1), tot, "Samenwerken", 40, geeft);

    private static Doorzetgegevens Gegevens() => new(Doorzettingsoort.RegelAnders, null, Hindernissoort.Toelating, "Plaats hem zonder wachttijd", null, null, "Anders staat hij op straat", Een.Vandaag.AddDays(7));

    private Doorzetting Nieuw(Doorzetgegevens? gegevens = null, Convenant? convenant = null, Casus? op = null) => new(op ?? casus, convenant ?? Convenant(), gegevens ?? Gegevens(), Een.Handeling(Een.Regisseur));
}
