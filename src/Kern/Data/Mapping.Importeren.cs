using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Import> Importen => Set<Import>();

    public DbSet<Importregel> Importregels => Set<Importregel>();

    public DbSet<Importkolommen> Importkolommen => Set<Importkolommen>();

    /// <summary>The same text gives the same mark; without the key nobody can try texts out.</summary>
    internal string Merk(string tekst) => Convert.ToHexStringLower(HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, bsnsleutel.Waarde, 32, info: "partituur import merken"u8.ToArray()), Encoding.UTF8.GetBytes(tekst)))[..32];

    private void Importeren_(ModelBuilder m)
    {
        m.Entity<Import>(i =>
        {
            i.ToTable("import").HasKey(x => x.Id);
            i.Ignore(x => x.Gedaan);
            i.Property(x => x.Koppen).HasConversion(new JsonConversie<IReadOnlyList<string>>(), JsonConversie<IReadOnlyList<string>>.Heel);
            i.Property(x => x.Toewijzing).HasConversion((ValueConverter)new JsonConversie<Toewijzing>(), JsonConversie<Toewijzing>.Heel!);
            i.HasIndex(x => new { x.HuisId, x.Op });
            i.HasIndex(x => x.Status);
            i.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Importregel>(r =>
        {
            var slot = new Importslot(bsnsleutel);
            r.ToTable("importregel").HasKey(x => x.Id);
            r.Property(x => x.Cellen).HasConversion((ValueConverter)new VersleuteldeConversie<IReadOnlyList<string>>(slot), JsonConversie<IReadOnlyList<string>>.Heel!);
            r.Property(x => x.Fouten).HasConversion((ValueConverter)new VersleuteldeConversie<IReadOnlyList<Importfout>>(slot), JsonConversie<IReadOnlyList<Importfout>>.Heel!);
            r.Property(x => x.Spoor).HasConversion((ValueConverter)new JsonConversie<Importspoor>(), JsonConversie<Importspoor>.Heel!);
            r.HasIndex(x => new { x.ImportId, x.Rij }).IsUnique();
            r.HasIndex(x => new { x.HuisId, x.Bron });
            r.HasOne<Import>().WithMany().HasForeignKey(x => x.ImportId);
            r.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Importkolommen>(k =>
        {
            k.ToTable("importkolommen").HasKey(x => x.Id);
            k.Property(x => x.Toewijzing).HasConversion(new JsonConversie<Toewijzing>(), JsonConversie<Toewijzing>.Heel);
            k.HasIndex(x => new { x.HuisId, x.Koppen }).IsUnique();
            k.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Melding>().HasIndex(x => x.ImportId);
    }
}

/// <summary>Encrypts what a file said about people while it waits, under a key of its own that follows from that of the numbers (wet.md L13).</summary>
internal sealed class Importslot(Bsnsleutel sleutel)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    private readonly byte[] slot = HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel.Waarde, 32, info: "partituur importrijen"u8.ToArray());

    public string Sluit<T>(T waarde)
    {
        var klaar = JsonSerializer.SerializeToUtf8Bytes(waarde);
        var uit = new byte[Nonce + klaar.Length + Tag];
        RandomNumberGenerator.Fill(uit.AsSpan(0, Nonce));
        using var aes = new AesGcm(slot, Tag);
        aes.Encrypt(uit.AsSpan(0, Nonce), klaar, uit.AsSpan(Nonce, klaar.Length), uit.AsSpan(Nonce + klaar.Length));
        return Convert.ToBase64String(uit);
    }

    public T Lees<T>(string opgeslagen)
    {
        var bytes = Convert.FromBase64String(opgeslagen);
        var klaar = new byte[bytes.Length - Nonce - Tag];
        using var aes = new AesGcm(slot, Tag);
        aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, klaar.Length), bytes.AsSpan(Nonce + klaar.Length), klaar);
        return JsonSerializer.Deserialize<T>(klaar)!;
    }
}

internal sealed class VersleuteldeConversie<T>(Importslot slot) : ValueConverter<T, string>(t => slot.Sluit(t), s => slot.Lees<T>(s))
    where T : class;
