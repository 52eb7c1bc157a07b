using BriefingSite.Shell.Disk;
using Xunit;

namespace BriefingSite.Tests.Shell.Disk;

public class Blake2spTests
{
    // The hashes are from Python's hashlib.blake2s, with the tree put together by hand.
    [Theory]
    [InlineData(0, "dd0e891776933f43c7d032b08a917e25741f8aa9a12c12e1cac8801500f2ca4f")]
    [InlineData(1, "a6b9eecc25227ad788c99d3f236debc8da408849e9a5178978727a81457f7239")]
    [InlineData(64, "9ba0c37f1ab9fdd4b656b42702049eec67f76c1ef76c3722b7b1e2a019674230")]
    [InlineData(65, "8180a53baa5bdb2cfd292e8b084ce88dbd6b2b61b60193732e392b11f46ac605")]
    [InlineData(448, "56a645423d9a120852b5194f0eeca59299201372e9446056b8d3344f577b8973")]
    [InlineData(449, "8dfe00d730267dbc39b909dfc4be1ecf5b59afcbaa2eeea95c0cd343b3366ac9")]
    [InlineData(511, "275134666a972673d5b8a883398b9b2e762c4f3ada77c859327ca22edbd27c8f")]
    [InlineData(512, "b8b77dc57c1f8da6642f8b45690c4c19fc7a5bf068c2d5f977deeb2d753fd8ca")]
    [InlineData(513, "03510d9a8b3ce4ce4e721792c37c97539f00da015370c9c5e380988084692465")]
    [InlineData(577, "6f1ff272afa1a64394b93605a0120b65b7e424cfa4b17307efbead3fa7fcfc04")]
    [InlineData(1024, "ec116948e344fde3dcafb128c32a13346d6a5ca04faa569f53906804f6760d02")]
    [InlineData(1536, "9170a3f96f6a4f89a368fd6957f2f6f26d83e4e348fef2c15f0d20335d9b65ba")]
    [InlineData(5000, "407082b53e8db64e0fd69017faf5fc41ee682c865442917941e9157cd20ea585")]
    public void Bytes_have_the_hash_that_others_compute_whole_and_in_pieces(int length, string hash)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7 + i / 256))];
        Assert.Equal(hash, Convert.ToHexStringLower(Blake2sp.Hash([bytes])));
        Assert.Equal(hash, Convert.ToHexStringLower(Blake2sp.Hash([bytes.AsMemory(0, length / 3), default, bytes.AsMemory(length / 3)])));
    }
}
