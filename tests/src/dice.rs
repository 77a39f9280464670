//! Numbers and ids that look random and are the same at every run and on every machine.

/// The generator known as SplitMix64: a few instructions a number, and good enough for ids and mixes.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    /// Dice that always fall the same way for the same words.
    pub(crate) fn of(words: &[&str]) -> Self {
        // FNV-1a, with a byte that no text holds between the words.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for word in words {
            for byte in word.bytes().chain([0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
        Self(hash)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    /// Whether something that happens `per_mille` times in a thousand happens.
    pub(crate) fn chance(&mut self, per_mille: u64) -> bool {
        self.below(1000) < per_mille
    }

    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        let index = usize::try_from(self.below(choices.len() as u64)).unwrap_or(0);
        choices[index]
    }
}

/// An id as EC2 gives them: `vol-0` and sixteen hexadecimal digits.
pub(crate) fn ec2_id(prefix: &str, words: &[&str]) -> String {
    format!("{prefix}-0{:016x}", Dice::of(&[&[prefix], words].concat()).next())
}

/// An id as IAM gives them, of the prefix and `length` letters and digits, marked as an example so that nobody, and no
/// scanner, takes it for one that exists.
pub(crate) fn iam_id(prefix: &str, length: usize, words: &[&str]) -> String {
    let mut dice = Dice::of(&[&[prefix], words].concat());
    let mut id = prefix.to_owned();
    while id.len() + "EXAMPLE".len() < length {
        id.push(char::from(dice.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")));
    }
    id + "EXAMPLE"
}

/// A UUID, as KMS keys have.
pub(crate) fn uuid(words: &[&str]) -> String {
    let mut dice = Dice::of(words);
    let (high, low) = (dice.next(), dice.next());
    format!(
        "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0x0fff,
        low >> 52,
        low & 0xffff_ffff_ffff
    )
}

/// A canonical user id, as S3's owners have.
pub(crate) fn canonical_user(account: &str) -> String {
    let mut dice = Dice::of(&["canonical", account]);
    (0..4).map(|_| format!("{:016x}", dice.next())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_give_the_same_ids_and_others_give_others() {
        assert_eq!(ec2_id("vol", &["a", "b"]), ec2_id("vol", &["a", "b"]));
        assert_ne!(ec2_id("vol", &["a", "b"]), ec2_id("vol", &["ab", ""]));
        assert_eq!(ec2_id("vol", &["a"]).len(), "vol-0123456789abcdef0".len());
        let key = iam_id("AKIA", 20, &["user", "1"]);
        assert!(key.len() == 20 && key.starts_with("AKIA") && key.ends_with("EXAMPLE"), "{key}");
        assert_eq!(uuid(&["key"]).len(), 36);
        assert_eq!(canonical_user("111111111111").len(), 64);
    }
}
