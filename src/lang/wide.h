/* Wide: loops over many numbers, built once for each width of x86's vectors and run in the widest that the
 * machine has. All widths agree, since the numbers are whole. Compilers make the loops wide at -O3 only, and
 * find the multiply-and-add of pairs that processors have for sound.
 *
 *     static INLINE void sums_add_loop(int32_t *sums, ...) { ... }
 *     WIDE(static, sums_add, (int32_t *sums, ...), (sums, ...))      defines sums_add */
#ifndef LANG_WIDE_H
#define LANG_WIDE_H

#define INLINE inline __attribute__((always_inline))

#if defined(__x86_64__) && defined(__GNUC__)

#define WIDE_AVX512 "avx512f,avx512bw,avx512vl,avx512dq"

enum wide { WIDE_NOT, WIDE_WITH_AVX2, WIDE_WITH_AVX512, WIDE_WITH_VNNI };

static inline enum wide wide_of_machine(void) {
    if (!__builtin_cpu_supports("avx2")) return WIDE_NOT;
    if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("avx512bw") ||
        !__builtin_cpu_supports("avx512vl") || !__builtin_cpu_supports("avx512dq"))
        return WIDE_WITH_AVX2;
    return __builtin_cpu_supports("avx512vnni") ? WIDE_WITH_VNNI : WIDE_WITH_AVX512;
}

#define WIDE(storage, name, parameters, arguments)                                                           \
    __attribute__((target(WIDE_AVX512 ",avx512vnni"))) static void name##_vnni parameters {                  \
        name##_loop arguments;                                                                               \
    }                                                                                                        \
    __attribute__((target(WIDE_AVX512))) static void name##_avx512 parameters { name##_loop arguments; }     \
    __attribute__((target("avx2"))) static void name##_avx2 parameters { name##_loop arguments; }            \
    storage void name parameters {                                                                           \
        switch (wide_of_machine()) {                                                                         \
        case WIDE_WITH_VNNI: name##_vnni arguments; break;                                                   \
        case WIDE_WITH_AVX512: name##_avx512 arguments; break;                                               \
        case WIDE_WITH_AVX2: name##_avx2 arguments; break;                                                   \
        case WIDE_NOT: name##_loop arguments; break;                                                         \
        }                                                                                                    \
    }

#else

#define WIDE(storage, name, parameters, arguments)                                                           \
    storage void name parameters { name##_loop arguments; }

#endif

#endif
