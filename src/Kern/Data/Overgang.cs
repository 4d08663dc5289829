using Microsoft.EntityFrameworkCore.Migrations;

namespace Partituur.Kern.Data;

/// <summary>Moves what is stored to a new shape, in the same words for both databases. Called from a migration, after the new tables are there and before the old columns go.</summary>
internal static class Overgang
{
    /// <summary>One contribution per question, in columns, becomes one row; its id is that of its question, so that its recipients can be moved too.</summary>
    /// <param name="migratie">The migration.</param>
    /// <param name="schema">Before the name of each table, with its point; empty where there are no schemas.</param>
    public static void VerhuisBijdragen(this MigrationBuilder migratie, string schema = "")
    {
        migratie.Sql(
            $"INSERT INTO {schema}bijdrage (id, bevraging_id, huis_id, melding_id, gever_id, persoon_id, tekst, soort, vervalt_op, gegeven_op) "
            + $"SELECT id, id, huis_id, melding_id, aan_organisatie_id, NULL, bijdrage, soort, vervalt_op, beantwoord_op FROM {schema}bevraging WHERE bijdrage IS NOT NULL");
        migratie.Sql(
            $"INSERT INTO {schema}bijdrage_ontvanger (bijdrage_id, organisatie_id, bevraging_id) "
            + $"SELECT bevraging_id, organisatie_id, bevraging_id FROM {schema}ontvanger WHERE bevraging_id IN (SELECT id FROM {schema}bijdrage)");
    }
}
