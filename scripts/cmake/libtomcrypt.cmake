# Digests for hashlib and for random.seed of a str: libtomcrypt, restricted to these hashes. One file of the engine uses it.
set(libtomcrypt "${CMAKE_SOURCE_DIR}/.toolchain/libtomcrypt" CACHE PATH "The folder of libtomcrypt's source")
set(libtomcrypt_sources md5 sha1 sha2/sha224 sha2/sha256 sha2/sha384 sha2/sha512)
list(TRANSFORM libtomcrypt_sources REPLACE "(.+)" "${libtomcrypt}/src/hashes/\\1.c")
set(libtomcrypt_definitions LTC_NO_CIPHERS LTC_NO_HASHES LTC_NO_MACS LTC_NO_PRNGS LTC_NO_PK LTC_NO_PKCS LTC_NO_MISC LTC_NO_TEST LTC_NO_ASM LTC_SMALL_CODE
  LTC_MD5 LTC_SHA1 LTC_SHA224 LTC_SHA256 LTC_SHA384 LTC_SHA512 ARGTYPE=4)

add_library(tomcrypt STATIC ${libtomcrypt_sources})
set_source_files_properties(${libtomcrypt_sources} PROPERTIES LANGUAGE CXX)
target_compile_definitions(tomcrypt PRIVATE ${libtomcrypt_definitions} LTC_SOURCE)
target_compile_options(tomcrypt PRIVATE -w -xc++ $<IF:$<BOOL:${EMSCRIPTEN}>,-Oz,-O2>)
target_include_directories(tomcrypt PRIVATE "${libtomcrypt}/src/headers")
set_source_files_properties("${CMAKE_SOURCE_DIR}/engine/stdlib/hashing/digests.cpp" PROPERTIES COMPILE_DEFINITIONS "${libtomcrypt_definitions}"
  INCLUDE_DIRECTORIES "${libtomcrypt}/src/headers")
