using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Whether the post of the house arrives: to whom and how often it was tried, never the text.</summary>
[Recht(NetwerkRecht.Post)]
public sealed class PostModel(PartituurDb db, Postinstellingen instellingen, TimeProvider klok) : Pagina(db)
{
    public const int Dagen = 30;

    public bool IsIngesteld => instellingen.IsIngesteld;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var sinds = klok.GetUtcNow().AddDays(-Dagen);
        Rijen = await Db.Post.AsNoTracking().Where(p => p.GemaaktOp >= sinds).OrderByDescending(p => p.GemaaktOp).Take(200)
            .Select(p => new Rij(p.GemaaktOp, p.Aan, p.Stand, p.VerzondenOp, p.LaatsteFout, p.Pogingen, p.VolgendePoging)).ToListAsync();
    }

    public sealed record Rij(DateTimeOffset GemaaktOp, string Aan, Poststand Stand, DateTimeOffset? VerzondenOp, string? LaatsteFout, int Pogingen, DateTimeOffset VolgendePoging);
}
