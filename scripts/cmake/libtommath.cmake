# Big integers: libtommath, restricted to these functions. Each function has its own file.
set(libtommath "${CMAKE_SOURCE_DIR}/.toolchain/libtommath" CACHE PATH "The folder of libtommath's source")
set(libtommath_functions
  mp_add mp_add_d mp_and mp_clamp mp_clear mp_clear_multi mp_cmp mp_cmp_d mp_cmp_mag mp_copy mp_count_bits mp_div mp_div_2 mp_div_2d mp_div_d mp_exch
  mp_get_mag_u64 mp_grow mp_init mp_init_copy mp_init_multi mp_init_size mp_lshd mp_mod_2d mp_mul mp_mul_2 mp_mul_2d mp_mul_d mp_neg mp_or mp_rshd
  mp_set mp_set_u64 mp_sqrt mp_sub mp_sub_d mp_xor mp_zero
  s_mp_add s_mp_balance_mul s_mp_div_3 s_mp_karatsuba_mul s_mp_mul_digs s_mp_mul_digs_fast s_mp_sub s_mp_toom_mul)
list(TRANSFORM libtommath_functions REPLACE "(.+)" "${libtommath}/bn_\\1.c" OUTPUT_VARIABLE libtommath_sources)

add_library(tommath STATIC ${libtommath_sources})
set_source_files_properties(${libtommath_sources} PROPERTIES LANGUAGE CXX)
# Digits of 28 bits everywhere: what the native tests run is what WebAssembly runs.
target_compile_definitions(tommath PRIVATE MP_FIXED_CUTOFFS MP_PREC=8 PUBLIC MP_32BIT MP_NO_FILE)
target_compile_options(tommath PRIVATE -w -xc++ $<IF:$<BOOL:${EMSCRIPTEN}>,-Oz,-O2>)
target_include_directories(tommath SYSTEM PUBLIC "${libtommath}")
