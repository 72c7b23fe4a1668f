/* Wide: loops over many numbers, built once for each width of x86's vectors and run in the widest that the
 * machine has. All widths agree, since the numbers are whole. Compilers make the loops wide at -O3 only.
 *
 *     static INLINE void sums_add_loop(int32_t *sums, ...) { ... }
 *     WIDE(sums_add, (int32_t *sums, ...), (sums, ...))      defines sums_add */
#ifndef BASE_WIDE_H
#define BASE_WIDE_H

#define INLINE inline __attribute__((always_inline))

#if defined(__x86_64__) && defined(__GNUC__)
#define WIDE_IS_X86 1
#define WITH_AVX2   __attribute__((target("avx2")))
#define WITH_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni")))
#else
#define WIDE_IS_X86 0
#endif

enum wide { WIDE_NOT, WIDE_AVX2, WIDE_AVX512 };

/* The widest vectors that this machine has. */
static inline enum wide wide_of_machine(void) {
#if WIDE_IS_X86
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vnni"))
        return WIDE_AVX512;
    if (__builtin_cpu_supports("avx2")) return WIDE_AVX2;
#endif
    return WIDE_NOT;
}

#if WIDE_IS_X86
#define WIDE(name, parameters, arguments)                                                                    \
    WITH_AVX512 static void name##_avx512 parameters { name##_loop arguments; }                              \
    WITH_AVX2 static void name##_avx2 parameters { name##_loop arguments; }                                  \
    static void name parameters {                                                                            \
        switch (wide_of_machine()) {                                                                         \
        case WIDE_AVX512: name##_avx512 arguments; break;                                                    \
        case WIDE_AVX2: name##_avx2 arguments; break;                                                        \
        case WIDE_NOT: name##_loop arguments; break;                                                         \
        }                                                                                                    \
    }
#else
#define WIDE(name, parameters, arguments)                                                                    \
    static void name parameters { name##_loop arguments; }
#endif

#endif
