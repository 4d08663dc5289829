using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Toegang;

/// <summary>Default no: a right is held by the roles of its table and by nobody else. Every room's own tests narrow it on the object.</summary>
public sealed class RechtenTests
{
    public static TheoryData<string, IReadOnlyList<Recht>, Type> Tabellen => new()
    {
        { "toegang", ToegangRechten.Tabel, typeof(ToegangRecht) },
        { "netwerk", NetwerkRechten.Tabel, typeof(NetwerkRecht) },
        { "logboek", LogboekRechten.Tabel, typeof(LogboekRecht) },
        { "persoon", PersonenRechten.Tabel, typeof(PersoonRecht) },
        { "melding", MeldingenRechten.Tabel, typeof(MeldingRecht) },
        { "triage", TriageRechten.Tabel, typeof(TriageRecht) },
        { "tafel", TafelRechten.Tabel, typeof(TafelRecht) },
        { "casus", CasussenRechten.Tabel, typeof(CasusRecht) },
        { "plan", PlannenRechten.Tabel, typeof(PlanRecht) },
        { "overleg", OverleggenRechten.Tabel, typeof(OverlegRecht) },
        { "bewaren", BewarenRechten.Tabel, typeof(BewarenRecht) },
        { "inzicht", InzichtRechten.Tabel, typeof(InzichtRecht) },
        { "sturing", SturingRechten.Tabel, typeof(SturingRecht) },
    };

    [Theory]
    [MemberData(nameof(Tabellen), DisableDiscoveryEnumeration = true)]
    public void Elk_recht_staat_precies_een_keer_in_de_tabel_van_zijn_kamer(string kamer, IReadOnlyList<Recht> tabel, Type soort)
    {
        Assert.Equal(Enum.GetValues(soort).Cast<Enum>(), tabel.Select(r => r.Waarde));
        Assert.All(tabel, r => Assert.False(string.IsNullOrWhiteSpace(r.Wat)));
        Assert.All(tabel, r => Assert.NotEmpty(r.Rollen));
        Assert.All(tabel, r => Assert.Equal($"{kamer}.{r.Waarde}".ToLowerInvariant(), r.Naam));
    }

    [Fact]
    public void Iedereen_heeft_een_eigen_account_en_de_partnergids()
    {
        // Eis 22: the guide is there to find colleagues of other disciplines.
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.Contains(rol, NetwerkRechten.Tabel[0].Rollen));
        Assert.All(Enum.GetValues<Rol>(), rol => Assert.Contains(rol, ToegangRechten.Tabel[0].Rollen));
    }

    [Fact]
    public void Alleen_de_beheerder_beheert_accounts_en_netwerk_en_alleen_de_privacyfunctionaris_leest_het_logboek()
    {
        Assert.Equal([Rol.Beheerder], ToegangRechten.Tabel[1].Rollen);
        Assert.Equal([Rol.Beheerder], NetwerkRechten.Tabel[1].Rollen);
        Assert.Equal([Rol.Privacyfunctionaris], LogboekRechten.Tabel[0].Rollen);
    }

    [Fact]
    public void Beheerder_bestuurder_manager_en_analist_hebben_geen_recht_op_inhoud()
    {
        // The text of the declaration is policy; nothing about cases stands in it.
        Recht[] inhoud = [.. PersonenRechten.Tabel, .. MeldingenRechten.Tabel, .. TriageRechten.Tabel, .. CasussenRechten.Tabel, .. PlannenRechten.Tabel, .. OverleggenRechten.Tabel.Where(r => !r.Waarde.Equals(OverlegRecht.Verklaring))];
        Assert.All(inhoud, r => Assert.DoesNotContain(r.Rollen, rol => rol is Rol.Beheerder or Rol.Bestuurder or Rol.Manager or Rol.Informatieanalist or Rol.Privacyfunctionaris));
    }

    [Fact]
    public void Tellingen_zonder_namen_zijn_voor_wie_stuurt()
    {
        Assert.Equal(
            """
            Triagevoorzitter: Terugkoppeling Terecht Overleggen
            Administratie: Jaarcijfers Terugkoppeling Terecht Belemmeringen Effect Lessen Overleggen
            Procesregisseur: Jaarcijfers Terecht Belemmeringen Effect Lessen Overleggen
            Informatieanalist: Jaarcijfers Terugkoppeling Terecht Belemmeringen Effect Lessen Overleggen
            Manager: Jaarcijfers Terugkoppeling Versterking Terecht Belemmeringen Effect Lessen Overleggen
            Bestuurder: Jaarcijfers Belemmeringen Effect Lessen
            Privacyfunctionaris: Jaarcijfers
            """,
            Tabel.Van<InzichtRecht>(InzichtRechten.Tabel));
        Assert.Equal(
            """
            Partnerprofessional: InzetSchrijven
            Triagevoorzitter: InzetSchrijven
            Administratie: InzetSchrijven
            Procesregisseur: InzetSchrijven
            Informatieanalist: InzetSchrijven InzetLezen
            Manager: InzetLezen
            Bestuurder: InzetLezen
            """,
            Tabel.Van<SturingRecht>(SturingRechten.Tabel));
        Assert.Equal("Privacyfunctionaris: Lezen Verlengen", Tabel.Van<BewarenRecht>(BewarenRechten.Tabel));
    }
}
