using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Demo.Register;

/// <summary>Turns the four files into rows of the domain and reports every row that is wrong in itself.</summary>
internal sealed class Registerlezer(List<Importfout> fouten, DateOnly vandaag)
{
    private static readonly Dictionary<string, bool> JaNee = new() { ["ja"] = true, ["nee"] = false };

    private static readonly Dictionary<string, Geslacht> Geslachten = new() { ["m"] = Geslacht.Man, ["v"] = Geslacht.Vrouw, ["o"] = Geslacht.Onbekend, ["x"] = Geslacht.Onbekend, [string.Empty] = Geslacht.Onbekend };

    private static readonly Dictionary<string, Uitkomst> Uitkomsten = new()
    {
        ["doorgezet_partner"] = Uitkomst.DoorgezetPartner,
        ["lokaal_netwerk"] = Uitkomst.LokaalNetwerk,
        ["casusoverleg"] = Uitkomst.Casusoverleg,
        ["procesregie"] = Uitkomst.Procesregie,
        ["niet_in_behandeling"] = Uitkomst.NietInBehandeling,
    };

    private static readonly Dictionary<string, Aard> Aarden = new()
    {
        ["straf"] = Aard.Straf, ["dwang"] = Aard.Dwang, ["drang"] = Aard.Drang, ["zorg"] = Aard.Zorg, ["bestuur"] = Aard.Bestuurlijk, ["voorziening"] = Aard.Voorziening,
    };

    private static readonly Dictionary<string, InterventieStatus> Statussen = new()
    {
        ["afgerond"] = InterventieStatus.Afgerond, ["loopt"] = InterventieStatus.Loopt, ["gestopt"] = InterventieStatus.Gestopt,
    };

    private static readonly Dictionary<string, Planuitkomst> Planuitkomsten = new()
    {
        ["ongewijzigd"] = Planuitkomst.Ongewijzigd, ["onder controle"] = Planuitkomst.OnderControle, ["verslechterd"] = Planuitkomst.Verslechterd, ["verbeterd"] = Planuitkomst.Verbeterd,
    };

    public Registerinhoud Lees(string map)
    {
        var meldingen = new Registerbestand("meldingen", ["meldingnummer", "ontvangen_op", "melder_organisatie", "doelgroep", "code_rood", "gemeente", "buurt", "aanleiding", "persoon_rol", "achternaam", "voorvoegsel", "voornamen", "geslacht", "geboortedatum", "bsn", "straat", "huisnummer", "postcode", "woonplaats"], fouten);
        var besluiten = new Registerbestand("besluiten", ["meldingnummer", "besloten_op", "besluit", "naar_organisatie"], fouten);
        var interventies = new Registerbestand("interventies", ["meldingnummer", "interventie", "aard", "uitvoerder", "begin", "eind", "status"], fouten);
        var plannen = new Registerbestand("plannen", ["meldingnummer", "procesregisseur", "vastgesteld_op", "uitkomst"], fouten);
        var (m, b, i, p) = (meldingen.Lees(map), besluiten.Lees(map), interventies.Lees(map), plannen.Lees(map));
        return new(
            Personen(m),
            [.. b.Select(Besluit).OfType<Besluitrij>()],
            Interventies(i),
            [.. p.Select(Plan).OfType<Planrij>()],
            new(m.Select(r => r.Cel("meldingnummer")).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Count(), m.Count, b.Count, i.Count, p.Count, meldingen.IsGelezen, besluiten.IsGelezen));
    }

    private List<Persoonrij> Personen(IReadOnlyList<Registerrij> rijen)
    {
        var goed = new List<Persoonrij>(rijen.Count);
        var koppen = new Dictionary<string, Meldingkop>(StringComparer.Ordinal);
        var volgnummers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in rijen)
        {
            // A bad row keeps its number: once mended, it goes in at its own place.
            var nummer = rij.Cel("meldingnummer");
            var volgnummer = volgnummers[nummer] = volgnummers.GetValueOrDefault(nummer) + 1;
            if (Persoon(rij, volgnummer, koppen) is { } persoon)
            {
                goed.Add(persoon);
            }
        }

        return goed;
    }

    private Persoonrij? Persoon(Registerrij rij, int volgnummer, Dictionary<string, Meldingkop> koppen)
    {
        var veld = new Veldlezer(rij, fouten);
        var kop = Kop(veld);
        var rol = veld.Verplicht("persoon_rol", 40);
        var geboren = veld.DatumOfLeeg("geboortedatum");
        if (geboren > vandaag)
        {
            veld.Meld("geboortedatum", "De geboortedatum ligt in de toekomst.");
        }
        else if (geboren > kop.Ontvangen && kop.Ontvangen != default)
        {
            veld.Meld("geboortedatum", "De geboortedatum ligt na de datum van de melding.");
        }

        var personalia = new Personalia(veld.Verplicht("achternaam", 200), veld.Optioneel("voorvoegsel", 20), veld.Optioneel("voornamen", 200), veld.Keuze("geslacht", Geslachten) ?? Geslacht.Onbekend, geboren, veld.BsnOfLeeg("bsn"));
        var (straat, huisnummer, postcode, woonplaats) = (veld.Optioneel("straat", 200), veld.Optioneel("huisnummer", 20), veld.Optioneel("postcode", 10), veld.Optioneel("woonplaats", 120));
        var adres = straat is null || woonplaats is null ? null : new Adresgegevens(straat, huisnummer, postcode, woonplaats);
        if (veld.IsGoed && koppen.TryGetValue(kop.Nummer, out var eerste))
        {
            MoetPassenBij(eerste, kop, veld);
            kop = eerste;
        }

        if (!veld.IsGoed)
        {
            return null;
        }

        koppen[kop.Nummer] = kop;
        return new(rij, kop, volgnummer, rol, personalia, adres);
    }

    private Meldingkop Kop(Veldlezer veld)
    {
        var kop = new Meldingkop(
            veld.Verplicht("meldingnummer", 40),
            veld.Datum("ontvangen_op"),
            veld.Verplicht("melder_organisatie", 120),
            veld.Verplicht("doelgroep", 80),
            veld.Keuze("code_rood", JaNee) ?? false,
            veld.Verplicht("gemeente", 80),
            veld.Optioneel("buurt", 80),
            veld.Verhaal("aanleiding", 4000));
        if (kop.Ontvangen > vandaag)
        {
            veld.Meld("ontvangen_op", "Deze datum ligt in de toekomst.");
        }

        return kop;
    }

    /// <summary>Two rows of one melding that tell it differently cannot both be right: the first one stands.</summary>
    private static void MoetPassenBij(Meldingkop eerste, Meldingkop kop, Veldlezer veld)
    {
        foreach (var (kolom, gelijk) in new[]
        {
            ("ontvangen_op", eerste.Ontvangen == kop.Ontvangen),
            ("melder_organisatie", Tekst.Zoekvorm(eerste.Melder) == Tekst.Zoekvorm(kop.Melder)),
            ("doelgroep", Tekst.Zoekvorm(eerste.Doelgroep) == Tekst.Zoekvorm(kop.Doelgroep)),
            ("code_rood", eerste.CodeRood == kop.CodeRood),
            ("gemeente", Tekst.Zoekvorm(eerste.Gemeente) == Tekst.Zoekvorm(kop.Gemeente)),
        })
        {
            if (!gelijk)
            {
                veld.Meld(kolom, "Dit veld wijkt af van de eerste rij van dezelfde melding.");
            }
        }
    }

    private Besluitrij? Besluit(Registerrij rij)
    {
        var veld = new Veldlezer(rij, fouten);
        var (nummer, op, uitkomst, naar) = (veld.Verplicht("meldingnummer", 40), VoorbijeDatum(veld, "besloten_op"), veld.Keuze("besluit", Uitkomsten), veld.Optioneel("naar_organisatie", 120));
        if (naar is null && uitkomst is Uitkomst.DoorgezetPartner or Uitkomst.LokaalNetwerk)
        {
            veld.Meld("naar_organisatie", "Dit veld is verplicht bij dit besluit en is leeg.");
        }

        return veld.IsGoed ? new(rij, nummer, op, uitkomst!.Value, naar) : null;
    }

    private List<Interventierij> Interventies(IReadOnlyList<Registerrij> rijen)
    {
        var goed = new List<Interventierij>(rijen.Count);
        var aantalKeer = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in rijen)
        {
            var veld = new Veldlezer(rij, fouten);
            var (nummer, naam, aard, uitvoerder) = (veld.Verplicht("meldingnummer", 40), veld.Verplicht("interventie", 200), veld.Keuze("aard", Aarden), veld.Verplicht("uitvoerder", 120));
            var (begin, eind, status) = (veld.Datum("begin"), veld.DatumOfLeeg("eind"), veld.Keuze("status", Statussen));
            if (veld.IsGoed && eind < begin)
            {
                veld.Meld("eind", "De einddatum ligt voor de begindatum.");
            }

            if (veld.IsGoed && eind is null && status != InterventieStatus.Loopt)
            {
                veld.Meld("eind", "Een interventie die is afgerond of gestopt heeft een einddatum.");
            }

            if (!veld.IsGoed)
            {
                continue;
            }

            // The register has no key for an interventie: its content, and which of equal rows it is.
            var inhoud = Vingerafdruk(nummer, naam, aard, uitvoerder, begin.DayNumber, eind?.DayNumber, status);
            var keer = aantalKeer[inhoud] = aantalKeer.GetValueOrDefault(inhoud) + 1;
            goed.Add(new(rij, nummer, naam, aard!.Value, uitvoerder, new(begin, eind), status!.Value, string.Create(CultureInfo.InvariantCulture, $"{inhoud}-{keer}")));
        }

        return goed;
    }

    private Planrij? Plan(Registerrij rij)
    {
        var veld = new Veldlezer(rij, fouten);
        var (nummer, wie, op, uitkomst) = (veld.Verplicht("meldingnummer", 40), veld.Verplicht("procesregisseur", 120), VoorbijeDatum(veld, "vastgesteld_op"), veld.Keuze("uitkomst", Planuitkomsten));
        return veld.IsGoed ? new(rij, nummer, wie, op, uitkomst!.Value) : null;
    }

    private DateOnly VoorbijeDatum(Veldlezer veld, string kolom)
    {
        var dag = veld.Datum(kolom);
        if (dag > vandaag)
        {
            veld.Meld(kolom, "Deze datum ligt in de toekomst.");
        }

        return dag;
    }

    private static string Vingerafdruk(params object?[] velden) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', velden))))[..24];
}
