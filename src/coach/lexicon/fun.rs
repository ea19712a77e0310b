//! Words of the area meaning and fun: those that settle it, those that speak for it, those that hint at it.

pub(in crate::coach) const LISTS: [&str; 3] = [
    "abroad activism africa album allotment anime aquarium arabic asia audio_books audiobook australia backpack \
        baking_class ballet balloon band band_practice bead beekeeping bible bible_study billiard bird_watching \
        birdwatching blog blog_post blog_posts blogger blood_drive board_game board_games book book_club bookclub \
        bowling bucket bucket_list buddhism buddhist bungee bungee_jump calligraphy camino cat catholic cello ceramic \
        chapter charity chess chicken chinese choir christ christian church cinema coloring colouring comedy comic \
        communion concert confession continent cosplay country craft crochet crossword cruise d&d d_d dart dine disney \
        disneyland dj djing dog dog_park dolphin donate donate_blood donated draw drum eat_at eiffel_tower embroidery \
        enjoy_life europe everest exhibition faith family_tree fanfiction festival fiction film flower flute food_bank \
        foster_dog france french fundraiser fundraising gallery game garden genealogy german gig gigs_in give_blood god \
        grand_canyon great_wall greenhouse guitar haiku hamster hawaii hindu hobby horse houseplant hymn iceland improv \
        indian_food instrument interrail italian italy japan japanese jesus jewellery jewelry jewish jigsaw juggle \
        karaoke kite kitten knit korean language leatherwork lego lent london machu_picchu magic magic_trick mandarin \
        manga mass_on memoir mixtape model_trains mosque movie museum music musical muslim national_park national_parks \
        new_york new_zealand nonprofit northern_lights novel ocean open_mic opera orchestra orchid origami oversea paint \
        parachute paris parrot passport pen_and_ink pet pets_at photo photograph photography piano picture pilgrimage \
        podcast poem poetry poker portuguese pottery pray prayer protest psalm pup puppy puzzle quilt quran rabbit \
        ramadan recital rescue_dog restaurant retreat_centre road_trip rome rosary roses rubik rubik's russian safari \
        sail saxophone scrapbook screenplay scripture scuba sculpt sculpture series sermon sew shelter short_stories \
        short_story side_project side_projects sign_language sign_up_for_pottery sing sketch skydive snorkel song \
        songwriting soup_kitchen spain spanish spiritual spirituality stand_up stargazing statue_of_liberty \
        streaming_channel sudoku synagogue tacos tagalog tattoo temple temple_visit theater theatre travel trip ukulele \
        vacation vegetable_patch video_game video_games violin volunteer walk_dog walk_the_dog warhammer watercolor \
        watercolour whale whittling woodwork world_trip worship",
    "adventure adventure_race album_ animal art art_class artist artistic bake barbecue bbq beach beach_clean bird \
        blessing boat bonfire brew bull camera camp campfire canoe carnival castle channel charity_run christma city \
        climbing_trip collect collection competition cook_new cookies cow creative creatively cupcakes curry_from design \
        diary documentary doodle dress_up dumpling earth easter_eggs elephant environment episode etsy exhibit explore \
        fair farm farmers_market film_a firework fish_pond fish_tank fishing flea_market flight fly forest fun goat \
        graffiti grateful_to halloween herbs homemade island kayak lake library lion listen_to litter llama magazine \
        magic_show marathon_for market meaning meaning_of meaningful medium mountain mural museum_pass nature new_place \
        new_places new_thing new_things news newspaper noodles parade park pasta penguin picnic pie pinterest plane \
        planet plant play post print protest_march publish published pumpkin purpose read recipe record release religion \
        religious sailing_trip sea shark show sightseeing ski skydive_ snowboard something_new songbook soul sourdough \
        souvenir spirit spiritual_life stand_up_comedy star state states sticker story stranger_things stream street_art \
        sunbathe sunrise sunset surf sushi tennis_club theatre_class ticket tiger tomato tour tourism tourist tournament \
        tree treehouse trophy try_new tv_series twitch values values_list video vinyl visit watch_a waterfall wine world \
        write writer writes writing youtube zoo",
    "awake card celebrate celebration club enjoy hours learn life live new pictures place start write_a",
];
