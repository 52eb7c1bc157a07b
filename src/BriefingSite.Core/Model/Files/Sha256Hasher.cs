using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BriefingSite.Core.Model;

/// <summary>Incremental SHA-256 (FIPS 180-4). It is our own because on Linux .NET uses OpenSSL: a self-contained program
/// would not start where that is not installed.</summary>
public struct Sha256Hasher
{
    private const int BlockSize = 64;
    private const int DigestSize = 32;
    private const int Rounds = 64;

    private static ReadOnlySpan<uint> RoundConstants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private State _state;
    private Block _open;
    private int _buffered;
    private long _length;

    /// <summary>Begins a hash.</summary>
    public Sha256Hasher() => _state = State.Initial;

    /// <summary>The hash of some bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> bytes)
    {
        var hasher = new Sha256Hasher();
        hasher.Append(bytes);
        return hasher.Finish();
    }

    /// <summary>Adds bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        _length += bytes.Length;
        Span<byte> open = _open;
        if (_buffered > 0)
        {
            var copied = Math.Min(BlockSize - _buffered, bytes.Length);
            bytes[..copied].CopyTo(open[_buffered..]);
            bytes = bytes[copied..];
            _buffered += copied;
            if (_buffered < BlockSize) return;
            _state.Add(open);
            _buffered = 0;
        }
        var wholeBlocks = bytes.Length / BlockSize * BlockSize;
        _state.Add(bytes[..wholeBlocks]);
        bytes[wholeBlocks..].CopyTo(open);
        _buffered = bytes.Length - wholeBlocks;
    }

    /// <summary>Ends the hash.</summary>
    /// <returns>Its 32 bytes.</returns>
    public byte[] Finish()
    {
        // Padding: a 1 bit, zeros, and the length in bits, up to a whole block.
        var bits = _length * 8;
        Span<byte> end = stackalloc byte[2 * BlockSize];
        end.Clear();
        end[0] = 0x80;
        var padding = (_buffered < BlockSize - sizeof(long) ? BlockSize : 2 * BlockSize) - _buffered;
        BinaryPrimitives.WriteInt64BigEndian(end[(padding - sizeof(long))..], bits);
        Append(end[..padding]);
        return _state.ToBytes();
    }

    [InlineArray(BlockSize)]
    private struct Block
    {
        private byte _first;
    }

    /// <summary>The eight words of the state, which each block updates.</summary>
    private struct State
    {
        private uint _a, _b, _c, _d, _e, _f, _g, _h;

        public static State Initial => new()
        {
            _a = 0x6a09e667,
            _b = 0xbb67ae85,
            _c = 0x3c6ef372,
            _d = 0xa54ff53a,
            _e = 0x510e527f,
            _f = 0x9b05688c,
            _g = 0x1f83d9ab,
            _h = 0x5be0cd19,
        };

        public readonly byte[] ToBytes()
        {
            var bytes = new byte[DigestSize];
            ReadOnlySpan<uint> words = [_a, _b, _c, _d, _e, _f, _g, _h];
            for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)), words[i]);
            return bytes;
        }

        // Message expansion does not depend on the state, so two blocks are expanded at once, each in half of a vector.
        public void Add(ReadOnlySpan<byte> blocks)
        {
            Span<uint> first = stackalloc uint[Rounds];
            Span<uint> second = stackalloc uint[Rounds];
            for (; blocks.Length >= 2 * BlockSize; blocks = blocks[(2 * BlockSize)..])
            {
                ExpandTwo(blocks, first, second);
                Compress(first);
                Compress(second);
            }
            if (blocks.Length == 0) return;
            Span<byte> last = stackalloc byte[2 * BlockSize];
            blocks.CopyTo(last);
            ExpandTwo(last, first, second);
            Compress(first);
        }

        private static void ExpandTwo(ReadOnlySpan<byte> blocks, Span<uint> first, Span<uint> second)
        {
            ref var constants = ref MemoryMarshal.GetReference(RoundConstants);
            ref var one = ref MemoryMarshal.GetReference(first);
            ref var two = ref MemoryMarshal.GetReference(second);
            ref var bytes = ref MemoryMarshal.GetReference(blocks);
            var (a, b, c, d) = (Load(ref bytes, 0), Load(ref bytes, 16), Load(ref bytes, 32), Load(ref bytes, 48));
            for (var i = 0; ; i += 16)
            {
                Store(a, ref one, ref two, ref constants, i);
                Store(b, ref one, ref two, ref constants, i + 4);
                Store(c, ref one, ref two, ref constants, i + 8);
                Store(d, ref one, ref two, ref constants, i + 12);
                if (i == 48) return;
                a = Next(a, b, c, d);
                b = Next(b, c, d, a);
                c = Next(c, d, a, b);
                d = Next(d, a, b, c);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<uint> Load(ref byte bytes, int at)
        {
            var words = Vector256.Create(Vector128.LoadUnsafe(ref bytes, (nuint)at), Vector128.LoadUnsafe(ref bytes, (nuint)(at + BlockSize)));
            return Vector256.Shuffle(words, Vector256.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12, 19, 18, 17, 16, 23, 22, 21, 20, 27, 26, 25, 24, 31, 30, 29, 28)).AsUInt32();
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Store(Vector256<uint> words, ref uint one, ref uint two, ref uint constants, int at)
        {
            var k = Vector128.LoadUnsafe(ref constants, (nuint)at);
            (words.GetLower() + k).StoreUnsafe(ref one, (nuint)at);
            (words.GetUpper() + k).StoreUnsafe(ref two, (nuint)at);
        }

        // The four words after sixteen. The last two of them need the first two.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<uint> Next(Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> d)
        {
            var none = Vector256<uint>.Zero;
            var w15 = SkipOne(a, b);
            var w7 = SkipOne(c, d);
            var sum = a + w7 + (Rotate(w15, 7) ^ Rotate(w15, 18) ^ (w15 >>> 3));
            var last = Vector256.Shuffle(d, Vector256.Create(2u, 3, 8, 8, 6, 7, 8, 8));
            sum += Rotate(last, 17) ^ Rotate(last, 19) ^ (last >>> 10);
            var next = Vector256.Shuffle(sum, Vector256.Create(8u, 8, 0, 1, 8, 8, 4, 5));
            return sum + (Rotate(next, 17) ^ Rotate(next, 19) ^ (next >>> 10));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<uint> SkipOne(Vector256<uint> low, Vector256<uint> high) =>
            Vector256.Shuffle(low, Vector256.Create(1u, 2, 3, 8, 5, 6, 7, 8)) | Vector256.Shuffle(high, Vector256.Create(8u, 8, 8, 0, 8, 8, 8, 4));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<uint> Rotate(Vector256<uint> words, int by) => (words >>> by) | (words << (32 - by));

        private void Compress(ReadOnlySpan<uint> words)
        {
            var (a, b, c, d, e, f, g, h) = (_a, _b, _c, _d, _e, _f, _g, _h);
            ref var w = ref MemoryMarshal.GetReference(words);
            for (var i = 0; i < Rounds; i += 8)
            {
                Round(a, b, c, ref d, e, f, g, ref h, Unsafe.Add(ref w, i));
                Round(h, a, b, ref c, d, e, f, ref g, Unsafe.Add(ref w, i + 1));
                Round(g, h, a, ref b, c, d, e, ref f, Unsafe.Add(ref w, i + 2));
                Round(f, g, h, ref a, b, c, d, ref e, Unsafe.Add(ref w, i + 3));
                Round(e, f, g, ref h, a, b, c, ref d, Unsafe.Add(ref w, i + 4));
                Round(d, e, f, ref g, h, a, b, ref c, Unsafe.Add(ref w, i + 5));
                Round(c, d, e, ref f, g, h, a, ref b, Unsafe.Add(ref w, i + 6));
                Round(b, c, d, ref e, f, g, h, ref a, Unsafe.Add(ref w, i + 7));
            }
            _a += a;
            _b += b;
            _c += c;
            _d += d;
            _e += e;
            _f += f;
            _g += g;
            _h += h;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Round(uint a, uint b, uint c, ref uint d, uint e, uint f, uint g, ref uint h, uint word)
        {
            h += (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25)) + (g ^ (e & (f ^ g))) + word;
            d += h;
            h += (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) | (c & (a | b)));
        }
    }
}
