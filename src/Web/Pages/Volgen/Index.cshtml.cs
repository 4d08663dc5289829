using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Volgen;

/// <summary>What drifts in all of my cases: first what lies with me.</summary>
[Recht(VolgRecht.Overzicht)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Volgbeeld> Beelden { get; private set; } = [];

    public IReadOnlyList<(Volgbeeld Beeld, GevolgdSignaal Signaal)> BijMij { get; private set; } = [];

    /// <summary>The others, per case.</summary>
    public IReadOnlyList<(Volgbeeld Beeld, IReadOnlyList<GevolgdSignaal> Signalen)> Verder { get; private set; } = [];

    public IReadOnlyDictionary<ProfessionalId, string> Namen { get; private set; } = new Dictionary<ProfessionalId, string>();

    /// <summary>Only this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public Signaalsoort? Soort { get; set; }

    public IReadOnlyDictionary<Signaalsoort, int> Aantallen { get; private set; } = new Dictionary<Signaalsoort, int>();

    public override async Task LaadAsync()
    {
        Beelden = await new SignalenLezen(Db).MijnAsync(Kijker.Wie, Handeling.Dag);
        Aantallen = Beelden.SelectMany(b => b.Signalen).CountBy(s => s.Signaal.Soort).ToDictionary(s => s.Key, s => s.Value);
        BijMij = [.. SignalenLezen.Bij(Beelden, Kijker.Wie).Where(s => Soort is null || s.Signaal.Signaal.Soort == Soort)];
        var mijn = BijMij.Select(s => s.Signaal.Signaal.Sleutel).ToHashSet();
        Verder = [.. Beelden.Select(b => (b, (IReadOnlyList<GevolgdSignaal>)[.. b.Signalen.Where(s => !mijn.Contains(s.Signaal.Sleutel) && (Soort is null || s.Signaal.Soort == Soort))])).Where(b => b.Item2.Count > 0)];
        Namen = await Db.NamenAsync(Beelden.SelectMany(b => b.Signalen).Genoemd());
        Vraag = new { Soort };
        Getoond = [.. Beelden.Select(b => b.Casus.Id.Waarde)];
    }
}
