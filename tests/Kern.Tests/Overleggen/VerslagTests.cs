using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>Eis 19, 74: the minutes of a meeting, everybody's own part, and the outcomes per partner.</summary>
public sealed class VerslagTests
{
    private static readonly ProfessionalId Voorzitter = ProfessionalId.Nieuw();
    private static readonly ProfessionalId Parket = ProfessionalId.Nieuw();
    private readonly Casus een = Een.Casus();
    private readonly Casus twee = Een.Casus();

    [Fact]
    public void Ieder_leest_zijn_eigen_deel_van_het_verslag()
    {
        var v = Gesloten();
        Assert.True(v.HoortBijVerslag(Een.Jeugdwerker, een.Id, true));
        Assert.False(v.HoortBijVerslag(Een.Jeugdwerker, twee.Id, false));
        Assert.True(v.HoortBijVerslag(Voorzitter, een.Id, false));
        Assert.True(v.HoortBijVerslag(Voorzitter, twee.Id, false));
        Assert.False(v.HoortBijVerslag(Een.Leraar, een.Id, true));

        // Who left the case does not read on in its minutes; who came for part two reads what they were there for.
        Assert.False(v.HoortBijVerslag(Een.Jeugdwerker, een.Id, false));
        Assert.True(v.HoortBijVerslag(Parket, twee.Id, false));
        Assert.False(v.HoortBijVerslag(Parket, een.Id, false));
        Assert.All(new[] { een, twee }, c => Assert.False(v.MagLezen(Voorzitter, c.Id, Een.Vandaag)));
    }

    [Fact]
    public void Wat_vertrouwelijk_is_leest_alleen_wie_erbij_was_en_tekende()
    {
        var v = Begonnen(zonder: Een.Agent);
        v.ZetDeelname(Een.Agent, Deelname.Afwezig);
        Sluit(v);
        Assert.True(v.HoortBijVerslag(Een.Agent, een.Id, true));
        v.MaakVertrouwelijk(een.Id, true, "Veiligheid van een kind");
        Assert.False(v.HoortBijVerslag(Een.Agent, een.Id, true));
        Assert.True(v.HoortBijVerslag(Een.Jeugdwerker, een.Id, true));
    }

    [Fact]
    public void Wie_in_deel_twee_hoort_maar_er_niet_was_leest_niets()
    {
        var v = Begonnen(zonder: Parket);
        v.ZetDeelname(Parket, Deelname.Afwezig);
        Sluit(v);
        Assert.False(v.HoortBijVerslag(Parket, twee.Id, false));

        // The chair corrects that somebody was there: without a signature that opens nothing.
        v.Verbeter(Parket, Deelname.InDeZaal, new HashSet<CasusId> { twee.Id });
        Assert.False(v.HoortBijVerslag(Parket, twee.Id, false));
    }

    /// <summary>Whoever is let in, comes, goes or signs: nobody reads in the minutes a case that was not open to them in the meeting, and nobody without a signature reads what is confidential.</summary>
    [Fact]
    public void Het_verslag_is_nooit_ruimer_dan_de_kring_van_het_overleg() =>
        Gen.Select(Gen.Int[0, 3], Gen.Bool).Array[0, 12].Sample(stappen =>
        {
            var v = Vergadering();
            var wie = new[] { Een.Jeugdwerker, Een.Agent, Parket, Een.Leraar };
            foreach (var (i, ja) in stappen)
            {
                if (ja && v.Deelnemers.Any(d => d.ProfessionalId == wie[i]))
                {
                    v.Teken(wie[i], 0, true, Een.Handeling());
                    v.ZetDeelname(wie[i], Deelname.InDeZaal);
                }
            }

            v.Begin(Een.Handeling());
            v.MaakVertrouwelijk(een.Id, true, "Omdat");
            v.NaarDeelTwee(Een.Handeling());
            var open = wie.SelectMany(w => new[] { een.Id, twee.Id }.Where(c => v.MagLezen(w, c, Een.Vandaag)).Select(c => (w, c))).ToHashSet();
            v.Sluit(Een.Handeling(op: Een.Nu.AddMinutes(12)));
            return wie.All(w => !v.HoortBijVerslag(w, een.Id, true) || open.Contains((w, een.Id))) && wie.All(w => !v.HoortBijVerslag(w, twee.Id, w != Parket) || w == Een.Agent || open.Contains((w, twee.Id)));
        });

    [Fact]
    public void Vaststellen_kan_na_het_overleg_en_een_nieuwe_versie_heeft_een_reden()
    {
        var v = Begonnen();
        Breekt.Regel("verslag-overleg-niet-gesloten", () => v.StelVerslagVast([], null, Een.Handeling()), v);
        Breekt.Regel("verslag-overleg-niet-gesloten", () => v.MerkOp(een.Id), v);
        Sluit(v);
        Breekt.Regel("casus-niet-op-agenda", () => v.MerkOp(CasusId.Nieuw()), v);
        Assert.Equal(["verslag-vastgesteld"], v.SporenVan(() => Assert.Equal((1, null), (v.StelVerslagVast([], "wordt niet bewaard", Een.Handeling()).Nummer, (string?)null))));
        Breekt.Regel("verslag-is-vastgesteld", () => v.Heropen(Een.Handeling()), v);
        Breekt.Regel("verplicht-veld", () => v.StelVerslagVast([], " ", Een.Handeling()), v);
        Assert.Equal((2, "Een naam klopte niet"), (v.StelVerslagVast([], " Een naam klopte niet ", Een.Handeling()) is var w ? (w.Nummer, w.Reden) : default));
    }

    [Fact]
    public void Uitkomsten_zijn_van_een_organisatie_en_na_een_nieuwe_versie_weer_ongelezen()
    {
        var v = Gesloten();
        v.StelVerslagVast([], null, Een.Handeling());
        var pakket = new Uitkomstpakket(v, Een.Jeugdzorg, Een.Handeling());
        Breekt.Regel("uitkomst-niet-gelezen", pakket.TochNietGelezen, pakket);
        pakket.IsGelezen(Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        Assert.Empty(pakket.SporenVan(() => pakket.IsGelezen(Een.Handeling())));
        Assert.Equal((Een.Jeugdwerker, 1), (pakket.GelezenDoorId!.Value, pakket.Verslagversie));
        pakket.TochNietGelezen();
        Assert.Null(pakket.GelezenOp);
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Uitkomsten, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg), pakket));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Uitkomsten, Een.Kijker(Rol.Partnerprofessional, Een.Agent, Een.Politie), pakket));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Uitkomsten, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg, convenant: false), pakket));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Uitkomsten, Een.Kijker(Rol.Procesregisseur), pakket));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Verslag, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg), pakket));
    }

    [Fact]
    public void Vaststellen_mag_wie_leidt_lezen_mag_wie_op_de_lijst_staat()
    {
        var v = Gesloten();
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Vaststellen, Een.Kijker(Rol.Triagevoorzitter, Voorzitter, Een.VeiligThuis), v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Vaststellen, Een.Kijker(Rol.Procesregisseur), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Vaststellen, Een.Kijker(Rol.Administratie), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Vaststellen, Een.Kijker(Rol.Triagevoorzitter, Een.Agent, Een.Politie), v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Verslag, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg), v));
        Assert.True(OverleggenRechten.Mag(OverlegRecht.Verslag, Een.Kijker(Rol.Administratie), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Verslag, Een.Kijker(Rol.Partnerprofessional, Een.Leraar, Een.School), v));
        Assert.False(OverleggenRechten.Mag(OverlegRecht.Verslag, Een.Kijker(Rol.Partnerprofessional, Een.Jeugdwerker, Een.Jeugdzorg, Een.AnderHuis), v));
    }

    private Vergadering Gesloten() => Sluit(Begonnen());

    private static Vergadering Sluit(Vergadering v)
    {
        v.NaarDeelTwee(Een.Handeling(op: Een.Nu.AddMinutes(6)));
        v.Sluit(Een.Handeling(op: Een.Nu.AddMinutes(18)));
        return v;
    }

    private Vergadering Begonnen(ProfessionalId? zonder = null)
    {
        var v = Vergadering();
        foreach (var d in v.Deelnemers.Where(d => d.ProfessionalId != zonder))
        {
            v.ZetDeelname(d.ProfessionalId, Deelname.InDeZaal);
            v.Teken(d.ProfessionalId, 0, true, Een.Handeling());
        }

        v.Begin(Een.Handeling());
        return v;
    }

    private Vergadering Vergadering()
    {
        var v = new Vergadering(Een.Overleg(), [new(een.Id, Tafeldeel.Een, 6), new(twee.Id, Tafeldeel.Twee, 12)], Een.Handeling());
        v.Nodig(
        [
            new(Een.Jeugdwerker, Een.Jeugdzorg, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id }),
            new(Een.Agent, Een.Politie, Tafeldeel.Een, false, new HashSet<CasusId> { een.Id, twee.Id }),
            new(Voorzitter, Een.VeiligThuis, Tafeldeel.Een, true, new HashSet<CasusId>()),
            new(Parket, Een.School, Tafeldeel.Twee, false, new HashSet<CasusId>()),
        ]);
        return v;
    }
}
