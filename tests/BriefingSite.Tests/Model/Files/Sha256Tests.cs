using System.Security.Cryptography;
using System.Text.RegularExpressions;
using BriefingSite.Core.Model;
using BriefingSite.Tests.Support;
using Xunit;

namespace BriefingSite.Tests.Model;

/// <summary>Our own SHA-256 beside that of .NET, which needs a library that a machine may lack.</summary>
public class Sha256Tests
{
    [Fact]
    public void Bytes_of_every_length_have_the_hash_that_NET_gives_them_whole_and_in_pieces()
    {
        var random = new Random(5);
        for (var length = 0; length < 700; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var right = SHA256.HashData(bytes);
            Assert.Equal(right, Sha256Hasher.Hash(bytes));
            var hasher = new Sha256Hasher();
            for (var at = 0; at < length;)
            {
                var taken = Math.Min(random.Next(200), length - at);
                hasher.Append(bytes.AsSpan(at, taken));
                at += taken;
            }
            Assert.Equal(right, hasher.Finish());
        }
    }

    [Fact]
    public void Long_bytes_have_the_hash_that_NET_gives_them()
    {
        var bytes = new byte[3_000_001];
        new Random(6).NextBytes(bytes);
        Assert.Equal(SHA256.HashData(bytes), Sha256Hasher.Hash(bytes));
        Assert.Equal(new Blob(bytes).Hash, Blob.Create([bytes.AsMemory(0, 5), bytes.AsMemory(5, 1_000_000), bytes.AsMemory(1_000_005)]).Hash);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    public void Nothing_of_the_program_uses_the_cryptography_of_the_system(string folder) =>
        Assert.Empty(Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => Regex.IsMatch(File.ReadAllText(file), @"System\.Security\.Cryptography|RandomNumberGenerator|UseHttps")).Select(Path.GetFileName));
}
