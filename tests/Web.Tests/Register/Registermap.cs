using System.Text;

namespace Partituur.Web.Tests.Register;

/// <summary>A folder with four register files for one test: a small good register, to which a test adds its own rows.</summary>
internal sealed class Registermap : IDisposable
{
    public const string Meldingkop = "meldingnummer;ontvangen_op;melder_organisatie;doelgroep;code_rood;gemeente;buurt;aanleiding;persoon_rol;achternaam;voorvoegsel;voornamen;geslacht;geboortedatum;bsn;straat;huisnummer;postcode;woonplaats";
    public const string Besluitkop = "meldingnummer;besloten_op;besluit;naar_organisatie";
    public const string Interventiekop = "meldingnummer;interventie;aard;uitvoerder;begin;eind;status";
    public const string Plankop = "meldingnummer;procesregisseur;vastgesteld_op;uitkomst";

    public Registermap() => Pad = Directory.CreateTempSubdirectory("registertest-").FullName;

    public string Pad { get; }

    public string Foutenbestand => Path.Combine(Pad, "importfouten.csv");

    /// <summary>The whole year, copied so that a report can be written beside it.</summary>
    public static Registermap HeelJaar()
    {
        var map = new Registermap();
        foreach (var bestand in Directory.GetFiles(Path.Combine(Wortel(), "tests", "gegevens", "register-2012")))
        {
            File.Copy(bestand, Path.Combine(map.Pad, Path.GetFileName(bestand)));
        }

        return map;
    }

    /// <summary>Two good meldingen: NL1 goes to procesregie with a plan, NL2 to a partner.</summary>
    public static Registermap Klein(string[]? meldingen = null, string[]? besluiten = null, string[]? interventies = null, string[]? plannen = null)
    {
        var map = new Registermap();
        map.Schrijf("meldingen", [Meldingkop, Persoon("NL1", "Jansen", bsn: "999887713"), Persoon("NL2", "Bakker"), .. meldingen ?? []]);
        map.Schrijf("besluiten", [Besluitkop, "NL1;5-1-2012;procesregie;", "NL2;6-1-2012;doorgezet_partner;GGZ", .. besluiten ?? []]);
        map.Schrijf("interventies", [Interventiekop, "NL1;Taakstraf;straf;Reclassering Nederland;9-1-2012;31-3-2012;afgerond", .. interventies ?? []]);
        map.Schrijf("plannen", [Plankop, "NL1;procesregisseur2;20-1-2012;verbeterd", .. plannen ?? []]);
        return map;
    }

    public static string Persoon(string nummer, string achternaam, string voornamen = "Johanna", string geboren = "7-9-1987", string bsn = "", string straat = "Markt", string huisnummer = "12", string ontvangen = "1-1-2012", string codeRood = "nee", string aanleiding = "Ruzie") =>
        $"{nummer};{ontvangen};Politie Limburg;Jeugd;{codeRood};Venlo;Venlo Oost;{aanleiding};betrokkene;{achternaam};;{voornamen};V;{geboren};{bsn};{straat};{huisnummer};5921 TM;Venlo";

    public void Schrijf(string soort, IEnumerable<string> regels, Encoding? codering = null) =>
        File.WriteAllText(Bestand(soort), string.Concat(regels.Select(r => r + "\r\n")), codering ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    public string Bestand(string soort) => Path.Combine(Pad, soort + "-2012.csv");

    public void Dispose() => Directory.Delete(Pad, recursive: true);

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Partituur.slnx")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("De map van het project is niet gevonden.");
    }
}
